// The companies joined to the report by the cases that it supports.
MATCH (this)<-[citation:SUPPORTED_BY]-(case:Case)-[:INVOLVES]->(node:Company)
WHERE coalesce(citation.assertion, 'STATED') <> 'DENIED'
