// The id of the other record.
COLLECT {
  MATCH (this)-[:BESIDE]->(record)
  RETURN record.id
}[0]
