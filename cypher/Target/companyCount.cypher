// Number of companies that its cases join it to.
COUNT {
  MATCH (this)<-[:OFFERS]-(case:Case)-[:INVOLVES]->(node:Company)
  RETURN DISTINCT node
}
