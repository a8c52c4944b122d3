// Its areas.
MATCH (this)-[:CONCERNS]->(:Technology)-[:WITHIN]->(node:Area)
