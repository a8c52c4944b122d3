// Announces to readers that an import is about to be committed.
MERGE (commit:Commit {id: 'commit'})
SET commit.since = timestamp()
