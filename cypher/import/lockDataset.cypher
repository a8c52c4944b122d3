// Waits until no other import writes, then reads the revision and the unfinished import.
MATCH (dataset:Dataset {id: 'dataset'})
SET dataset.locked = true
REMOVE dataset.locked
WITH dataset
RETURN dataset.revision AS revision, dataset.importing AS importing
