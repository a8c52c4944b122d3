// How many cases it supports, each once; those that it only denies are not among them.
COUNT {
  MATCH (this)<-[citation:SUPPORTED_BY]-(case:Case)
  WHERE coalesce(citation.assertion, 'STATED') <> 'DENIED'
  RETURN DISTINCT case
}
