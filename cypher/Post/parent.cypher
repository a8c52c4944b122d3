// The post that it reports to.
MATCH (this)-[:PARENT]->(node)
