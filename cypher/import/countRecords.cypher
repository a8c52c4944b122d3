// How many records there are.
MATCH (record:Entity)
RETURN count(record) AS records
