// The revision of the graph; nothing where nothing was ever imported.
MATCH (dataset:Dataset {id: 'dataset'})
RETURN dataset.revision
