// Which revision of the graph this is, whether any of it is invented, whether an import is under way, and whether one is just being committed.
OPTIONAL MATCH (commit:Commit {id: 'commit'})
WITH coalesce(timestamp() - 15000 < commit.since < timestamp() + 1000, false) AS committing
LIMIT 1
MATCH (dataset:Dataset {id: 'dataset'})
RETURN dataset.revision AS revision, dataset.synthetic AS synthetic, dataset.importing AS importing, committing
