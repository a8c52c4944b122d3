// Which revision of the graph this is, whether any of it is invented, and whether an import is under way.
MATCH (dataset:Dataset {id: 'dataset'})
RETURN dataset.revision AS revision, dataset.synthetic AS synthetic, dataset.importing AS importing
