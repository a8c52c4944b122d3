// How many companies its cases join it to.
COUNT {
  MATCH (this)<-[:OFFERS]-(case:Case)-[:INVOLVES]->(node:Company)
  RETURN DISTINCT node
}
