// Counts the records.
MATCH (record:Entity)
RETURN count(record) AS records
