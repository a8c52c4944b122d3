// Number of targets that its cases join it to.
COUNT {
  MATCH (this)-[:REFERRED]->(case:Case)-[:OFFERS]->(node:Target)
  RETURN DISTINCT node
}
