// The name or title of one record.
COLLECT {
  MATCH (this)-[:JUDGES]->(record)
  RETURN coalesce(record.name, record.title)
}[0]
