// The revision of the graph, and true if an import is being committed; no row if nothing was ever imported.
OPTIONAL MATCH (commit:Commit {id: 'commit'})
WITH coalesce(timestamp() - 15000 < commit.since < timestamp() + 1000, false) AS committing
LIMIT 1
MATCH (dataset:Dataset {id: 'dataset'})
RETURN dataset.revision, committing
