// The citations that a package brought.
MATCH (case:Case)-[citation:SUPPORTED_BY]->(report:Report)
WHERE citation.package = $package
RETURN case.id AS case, report.id AS report, citation {.*} AS citation
