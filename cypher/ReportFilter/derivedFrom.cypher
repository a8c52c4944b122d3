// The report it copies or draws on.
MATCH (this)-[:DERIVED_FROM]->(node:Report)
