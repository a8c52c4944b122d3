// The post that it is part of.
MATCH (this)-[:PARENT]->(node:Post)
