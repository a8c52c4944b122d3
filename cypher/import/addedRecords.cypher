// Returns the records of one kind that an import added.
MATCH (record:Entity)
WHERE record.id > $after AND record.id < $until AND record.addedIn = $number
RETURN record.id AS id
ORDER BY record.id
LIMIT $limit
