// The areas joined to the programme by its cases.
MATCH (this)<-[:PART_OF]-(case:Case)-[:CONCERNS]->(:Technology)-[:WITHIN]->(node:Area)
