// How many cases the area takes part in, each once.
COUNT {
  MATCH (this)<-[:WITHIN]-(:Technology)<-[:CONCERNS]-(case:Case)
  RETURN DISTINCT case
}
