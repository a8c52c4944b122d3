// How many reports support it, each once; a denial does not.
COUNT {
  MATCH (this)-[citation:SUPPORTED_BY]->(report:Report)
  WHERE coalesce(citation.assertion, 'STATED') <> 'DENIED'
  RETURN DISTINCT report
}
