// How many cases rest on the report, each once.
COUNT {
  MATCH (this)<-[:SUPPORTED_BY]-(case:Case)
  RETURN DISTINCT case
}
