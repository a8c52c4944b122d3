// The areas of the case's technologies.
MATCH (case:Case)-[:CONCERNS]->(:Technology)-[:WITHIN]->(party:Area)
