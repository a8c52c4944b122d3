// Number of companies that its cases join it to.
COUNT {
  MATCH (this)-[:REFERRED]->(case:Case)-[:INVOLVES]->(node:Company)
  RETURN DISTINCT node
}
