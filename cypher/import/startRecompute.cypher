// Creates the revision of a recomputation and marks the graph as changing until it is finished.
MATCH (dataset:Dataset {id: 'dataset'})
CREATE (import:Import)
SET import = $import, import.recomputing = true, dataset.importing = import.number
