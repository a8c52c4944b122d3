// The report's cases, each once.
MATCH (this)<-[:SUPPORTED_BY]-(node)
WITH DISTINCT node
