// Makes the one node that tells where the graph stands, in which version of the model it is written, and by which versions its derived values are.
MERGE (dataset:Dataset {id: 'dataset'})
ON CREATE SET dataset.revision = 0, dataset.synthetic = null, dataset.importing = null, dataset.model = 1, dataset += $versions
