// The cases that it supports, each once; those that it only denies are not among them.
MATCH (this)<-[citation:SUPPORTED_BY]-(node)
WHERE coalesce(citation.assertion, 'STATED') <> 'DENIED'
WITH DISTINCT node
