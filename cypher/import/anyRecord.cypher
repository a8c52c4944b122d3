// Returns a row if a record of this kind is stored.
MATCH (record:Entity)
WHERE record.id STARTS WITH $prefix
RETURN record.id AS id
LIMIT 1
