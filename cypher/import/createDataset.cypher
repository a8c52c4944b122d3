// Makes the one node that tells where the graph stands.
MERGE (dataset:Dataset {id: 'dataset'})
ON CREATE SET dataset.revision = 0, dataset.synthetic = null, dataset.importing = null
