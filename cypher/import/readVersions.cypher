// Returns the properties of the dataset node, which include the versions of the derived values.
MATCH (dataset:Dataset {id: 'dataset'})
RETURN properties(dataset) AS versions
