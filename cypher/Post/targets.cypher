// The targets joined to the post by its cases.
MATCH (this)-[:REFERRED]->(case:Case)-[:OFFERS]->(node:Target)
