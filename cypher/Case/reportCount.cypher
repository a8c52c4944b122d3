// How many reports support it, each once.
COUNT {
  MATCH (this)-[:SUPPORTED_BY]->(report:Report)
  RETURN DISTINCT report
}
