// Waits until no other import writes, and reads where the graph stands now.
MATCH (dataset:Dataset {id: 'dataset'})
SET dataset.revision = dataset.revision
RETURN dataset.revision AS revision, dataset.importing AS importing
