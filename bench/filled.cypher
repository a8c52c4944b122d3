// True if an import has finished here and none is under way.
MATCH (dataset:Dataset {id: 'dataset'})
RETURN dataset.revision > 0 AND dataset.importing IS NULL AS filled
