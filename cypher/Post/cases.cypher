// The post's cases.
MATCH (this)-[:REFERRED]->(node)
