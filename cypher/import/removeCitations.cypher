// Removes citations. Returns those whose report the case's own row lists: their listing must be created again.
UNWIND $rows AS row
MATCH (case:Entity {id: row.case})-[citation:SUPPORTED_BY]->(report:Entity {id: row.report})
WHERE citation.rowHash IS NOT NULL AND coalesce(citation.entity, '') = row.entity AND coalesce(citation.role, '') = row.role
WITH case, report, citation, citation.listed AS listed
DELETE citation
WITH case, report, collect(listed) AS listed
WHERE size(listed) > 0
RETURN case.id AS case, report.id AS report
