// Which of these cases are spoken of in citations of other packages, each with one report.
UNWIND $ids AS id
MATCH (case:Entity {id: id})-[citation:SUPPORTED_BY]->(report:Report)
WHERE citation.package IS NOT NULL
RETURN case.id AS id, min(report.id) AS referrer
