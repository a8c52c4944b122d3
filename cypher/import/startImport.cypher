// Opens an import: from here until it is finished the graph says that it is under way.
MATCH (dataset:Dataset {id: 'dataset'})
CREATE (import:Import)
SET import = $import, import.syntheticBefore = dataset.synthetic, dataset.importing = import.number
