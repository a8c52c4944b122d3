// Waits until no other import writes, and only then reads where the graph stands.
MATCH (dataset:Dataset {id: 'dataset'})
SET dataset.locked = true
REMOVE dataset.locked
WITH dataset
RETURN dataset.revision AS revision, dataset.importing AS importing
