// The posts joined to the report by the cases that it supports.
MATCH (this)<-[citation:SUPPORTED_BY]-(case:Case)<-[:REFERRED]-(node:Post)
WHERE coalesce(citation.assertion, 'STATED') <> 'DENIED'
