// Creates an import and marks the graph as being imported into until it is finished.
MATCH (dataset:Dataset {id: 'dataset'})
CREATE (import:Import)
SET import = $import, import.syntheticBefore = dataset.synthetic, dataset.importing = import.number
