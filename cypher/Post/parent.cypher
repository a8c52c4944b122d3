// The post it answers to.
MATCH (this)-[:PARENT]->(node)
