// The companies joined to the post by its cases.
MATCH (this)-[:REFERRED]->(case:Case)-[:INVOLVES]->(node:Company)
