// What its reports say of it, the best graded first.
MATCH (this)-[node:SUPPORTED_BY]->(report:Report)
WITH node, report
ORDER BY coalesce(report.grade, 'Z9'), report.id, coalesce(node.entity, ''), coalesce(node.locator, ''), coalesce(node.role, '')
LIMIT $args.first
