// The areas of its technologies.
MATCH (this)-[:CONCERNS]->(:Technology)-[:WITHIN]->(node:Area)
