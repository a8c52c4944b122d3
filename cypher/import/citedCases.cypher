// The next cases that a package says something of, in order.
MATCH (case:Case)-[citation:SUPPORTED_BY]->()
WHERE citation.package = $package AND case.id > $after
RETURN DISTINCT case.id AS id
ORDER BY id
LIMIT $limit
