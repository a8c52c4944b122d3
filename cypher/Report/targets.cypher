// The targets joined to the report by the cases that it supports.
MATCH (this)<-[citation:SUPPORTED_BY]-(case:Case)-[:OFFERS]->(node:Target)
WHERE coalesce(citation.assertion, 'STATED') <> 'DENIED'
