// The reports that only deny a case, beside that case.
MATCH ()-[denial:SUPPORTED_BY]->()
WHERE denial.assertion = 'DENIED'
WITH DISTINCT startNode(denial) AS case, endNode(denial) AS report
WHERE NOT EXISTS {
  MATCH (case)-[citation:SUPPORTED_BY]->(report)
  WHERE coalesce(citation.assertion, '') <> 'DENIED'
}
RETURN id(case), id(report)
