// The reports that support the case; a denial does not.
MATCH (case:Case)-[citation:SUPPORTED_BY]->(party:Report)
WHERE coalesce(citation.assertion, 'STATED') <> 'DENIED'
