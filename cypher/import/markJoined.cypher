// Stores in which revision records were joined; null if none is.
MATCH (dataset:Dataset {id: 'dataset'})
SET dataset.joinedIn = $number
