// Withdraws the announcement of a commit.
MATCH (commit:Commit {id: 'commit'})
REMOVE commit.since
