// The name or title of the other record.
COLLECT {
  MATCH (this)-[:BESIDE]->(record)
  RETURN coalesce(record.name, record.title)
}[0]
