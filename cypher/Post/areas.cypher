// The areas joined to the post by its cases.
MATCH (this)-[:REFERRED]->(case:Case)-[:CONCERNS]->(:Technology)-[:WITHIN]->(node:Area)
