// Number of countries that its cases join it to.
COUNT {
  MATCH (this)<-[:INVOLVES]-(case:Case)-[:OFFERS]->(:Target)-[:LOCATED_IN]->(node:Country)
  RETURN DISTINCT node
}
