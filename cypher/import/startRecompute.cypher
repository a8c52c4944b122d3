// Opens a revision of its own for derived values that are worked out anew: from here until it is finished the graph says that it is under way.
MATCH (dataset:Dataset {id: 'dataset'})
CREATE (import:Import)
SET import = $import, import.recomputing = true, dataset.importing = import.number
