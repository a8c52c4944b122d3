// Tells readers that the import is committed, or is not going to be.
MATCH (commit:Commit {id: 'commit'})
REMOVE commit.since
