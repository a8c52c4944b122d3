// Makes the one node that tells where the graph stands, and in which version of the model it is written.
MERGE (dataset:Dataset {id: 'dataset'})
ON CREATE SET dataset.revision = 0, dataset.synthetic = null, dataset.importing = null, dataset.model = 1
