// Returns the citations of these cases that a package brought.
UNWIND $ids AS id
MATCH (case:Entity {id: id})-[citation:SUPPORTED_BY]->(report:Report)
WHERE citation.package = $package
RETURN case.id AS case, report.id AS report, citation {.*} AS citation
