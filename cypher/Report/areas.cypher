// The areas joined to the report by its cases.
MATCH (this)<-[:SUPPORTED_BY]-(case:Case)-[:CONCERNS]->(:Technology)-[:WITHIN]->(node:Area)
