// The reports that support it, each once; those that only deny it are not among them.
MATCH (this)-[citation:SUPPORTED_BY]->(node)
WHERE coalesce(citation.assertion, 'STATED') <> 'DENIED'
WITH DISTINCT node
