// Waits until every index is up to date.
CALL db.awaitIndexes(3600)
