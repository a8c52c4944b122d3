// Returns the stored state of these citations.
UNWIND $rows AS row
MATCH (case:Entity {id: row.case})-[citation:SUPPORTED_BY]->(report:Entity {id: row.report})
WHERE citation.rowHash IS NOT NULL AND coalesce(citation.entity, '') = row.entity AND coalesce(citation.role, '') = row.role
RETURN case.id AS case, report.id AS report, citation {.*} AS citation
