// The areas joined to the target by its cases.
MATCH (this)<-[:OFFERS]-(case:Case)-[:CONCERNS]->(:Technology)-[:WITHIN]->(node:Area)
