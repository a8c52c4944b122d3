// Returns the citations that an import added to older cases.
MATCH (case:Case)-[citation:SUPPORTED_BY]->(report:Report)
WHERE citation.package IN $packages AND citation.addedIn = $number AND case.addedIn < $number
RETURN case.id AS case, report.id AS report, coalesce(citation.entity, '') AS entity, coalesce(citation.role, '') AS role
LIMIT $limit
