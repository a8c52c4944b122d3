// Lists reports at stored cases: marks the citation of the report where there is one (of several always the same), else adds a bare one.
UNWIND $pairs AS pair
MATCH (case:Entity {id: pair[0]})
MATCH (report:Entity {id: pair[1]})
WITH case, report, head(COLLECT {
  MATCH (case)-[citation:SUPPORTED_BY]->(report)
  RETURN citation ORDER BY coalesce(citation.entity, ''), coalesce(citation.role, '')
}) AS found
FOREACH (citation IN CASE WHEN found IS NULL THEN [] ELSE [found] END | SET citation.listed = true)
FOREACH (none IN CASE WHEN found IS NULL THEN [1] ELSE [] END | CREATE (case)-[:SUPPORTED_BY]->(report))
