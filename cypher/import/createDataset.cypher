// Creates the one dataset node: the revision of the graph, the version of its model and the versions of its derived values.
MERGE (dataset:Dataset {id: 'dataset'})
ON CREATE SET dataset.revision = 0, dataset.synthetic = null, dataset.importing = null, dataset.model = 1, dataset += $versions
