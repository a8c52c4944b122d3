// The technologies joined to the post by its cases.
MATCH (this)-[:REFERRED]->(case:Case)-[:CONCERNS]->(node:Technology)
