// The version of the model that the graph was written with.
MATCH (dataset:Dataset {id: 'dataset'})
RETURN coalesce(dataset.model, 1) AS model
