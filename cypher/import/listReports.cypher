// Lists reports for stored cases: marks the first citation of the report if there is one, else creates a bare listing.
UNWIND $pairs AS pair
MATCH (case:Entity {id: pair[0]})
MATCH (report:Entity {id: pair[1]})
WITH case, report, head(COLLECT {
  MATCH (case)-[citation:SUPPORTED_BY]->(report)
  RETURN citation ORDER BY coalesce(citation.entity, ''), coalesce(citation.role, '')
}) AS found
FOREACH (citation IN CASE WHEN found IS NULL THEN [] ELSE [found] END | SET citation.listed = true)
FOREACH (none IN CASE WHEN found IS NULL THEN [1] ELSE [] END | CREATE (case)-[:SUPPORTED_BY]->(report))
