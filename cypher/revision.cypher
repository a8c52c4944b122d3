// The revision of the graph; true if any of it is invented; true if an import is under way; true if a commit is being made; the revision in which records were last joined; a name for this revision of this store, which no other has.
OPTIONAL MATCH (commit:Commit {id: 'commit'})
WITH coalesce(timestamp() - 15000 < commit.since < timestamp() + 1000, false) AS committing
LIMIT 1
OPTIONAL MATCH (dataset:Dataset {id: 'dataset'})
OPTIONAL MATCH (import:Import {number: dataset.revision})
RETURN dataset.revision AS revision, dataset.synthetic AS synthetic, dataset.importing AS importing, committing, dataset.joinedIn AS joinedIn,
  elementId(dataset) + ' ' + dataset.revision + ' ' + coalesce(import.finishedAt, '') AS edition
