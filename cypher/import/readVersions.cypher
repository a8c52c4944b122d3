// By which versions of the derived values the graph is stored.
MATCH (dataset:Dataset {id: 'dataset'})
RETURN properties(dataset) AS versions
