// The id of one record.
COLLECT {
  MATCH (this)-[:JUDGES]->(record)
  RETURN record.id
}[0]
