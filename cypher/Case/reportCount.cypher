// Number of reports that support the case, each counted once; denials do not count.
COUNT {
  MATCH (this)-[citation:SUPPORTED_BY]->(report:Report)
  WHERE coalesce(citation.assertion, 'STATED') <> 'DENIED'
  RETURN DISTINCT report
}
