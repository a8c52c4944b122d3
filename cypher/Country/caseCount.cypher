// How many cases the country takes part in, each once.
COUNT {
  MATCH (this)<-[:LOCATED_IN]-(:Target)<-[:OFFERS]-(case:Case)
  RETURN DISTINCT case
}
