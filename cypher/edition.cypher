// The revision; true if a commit is being made or an import is under way; a name for this revision of this store, which no other has.
OPTIONAL MATCH (commit:Commit {id: 'commit'})
WITH coalesce(timestamp() - 15000 < commit.since < timestamp() + 1000, false) AS committing
LIMIT 1
MATCH (dataset:Dataset {id: 'dataset'})
OPTIONAL MATCH (import:Import {number: dataset.revision})
RETURN dataset.revision AS revision, committing OR dataset.importing IS NOT NULL AS moving,
  elementId(dataset) + ' ' + dataset.revision + ' ' + coalesce(import.finishedAt, '') AS edition
