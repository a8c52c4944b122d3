// Returns those of the cases that have citations, each with one of the reports.
UNWIND $ids AS id
MATCH (case:Entity {id: id})-[citation:SUPPORTED_BY]->(report:Report)
WHERE citation.package IS NOT NULL
RETURN case.id AS id, min(report.id) AS referrer
