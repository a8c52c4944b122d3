// The citations that a package brought about these cases.
UNWIND $ids AS id
MATCH (case:Entity {id: id})-[citation:SUPPORTED_BY]->(report:Report)
WHERE citation.package = $package
RETURN case.id AS case, report.id AS report, citation {.*} AS citation
