// The case it follows.
MATCH (this)-[:FOLLOWS]->(node:Case)
