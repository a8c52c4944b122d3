// What the reports of these cases say of them, case by case, the best graded first.
UNWIND $ids AS id
MATCH (case:Entity {id: id})-[citation:SUPPORTED_BY]->(report:Report)
WITH id, case, citation, report
ORDER BY coalesce(report.grade, 'Z9'), report.id, coalesce(citation.entity, ''), coalesce(citation.locator, ''), coalesce(citation.role, '')
RETURN id, report.id, citation.entity, citation.role, coalesce(citation.assertion, 'STATED'), citation.credibility, citation.locator,
  citation.quote
