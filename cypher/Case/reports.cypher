// The reports that support it, each once.
MATCH (this)-[:SUPPORTED_BY]->(node)
WITH DISTINCT node
