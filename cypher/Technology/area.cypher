// The area it belongs to.
MATCH (this)-[:WITHIN]->(node)
