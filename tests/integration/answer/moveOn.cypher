// Changes every case and raises the revision, as an import that changes everything would.
MATCH (dataset:Dataset {id: 'dataset'})
SET dataset.revision = dataset.revision + 1
WITH dataset
MATCH (case:Case)
SET case.title = 'Round ' + dataset.revision
