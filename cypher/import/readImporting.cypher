// The import that is under way, or being undone.
MATCH (dataset:Dataset {id: 'dataset'})
RETURN dataset.importing AS importing
