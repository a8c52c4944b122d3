// Returns the stored cases that have one of some titles, and the stored reports that have one of some addresses.
MATCH (case:Case)
WHERE case.sortKey IN $sortKeys AND case.title IN $titles
RETURN case.id AS id, case.title AS shared
UNION ALL
MATCH (report:Report)
WHERE report.url IN $urls
RETURN report.id AS id, report.url AS shared
