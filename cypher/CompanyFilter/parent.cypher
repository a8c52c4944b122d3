// The company that it is part of.
MATCH (this)-[:PARENT]->(node:Company)
