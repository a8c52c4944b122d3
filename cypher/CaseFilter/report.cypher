// The reports that support it.
MATCH (this)-[:SUPPORTED_BY]->(node:Report)
