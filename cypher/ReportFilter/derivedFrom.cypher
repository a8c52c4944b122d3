// The report that this one copies or draws on.
MATCH (this)-[:DERIVED_FROM]->(node:Report)
