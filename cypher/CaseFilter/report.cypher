// The reports that support it; a denial does not.
MATCH (this)-[citation:SUPPORTED_BY]->(node:Report)
WHERE coalesce(citation.assertion, 'STATED') <> 'DENIED'
