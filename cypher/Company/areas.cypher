// The areas joined to the company by its cases.
MATCH (this)<-[:INVOLVES]-(case:Case)-[:CONCERNS]->(:Technology)-[:WITHIN]->(node:Area)
