// The areas joined to the report by the cases that it supports.
MATCH (this)<-[citation:SUPPORTED_BY]-(case:Case)-[:CONCERNS]->(:Technology)-[:WITHIN]->(node:Area)
WHERE coalesce(citation.assertion, 'STATED') <> 'DENIED'
