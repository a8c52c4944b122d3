// The version of the model that the graph was written in.
MATCH (dataset:Dataset {id: 'dataset'})
RETURN coalesce(dataset.model, 1) AS model
