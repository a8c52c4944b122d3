// The areas joined to the country by its cases.
MATCH (this)<-[:LOCATED_IN]-(:Target)<-[:OFFERS]-(case:Case)-[:CONCERNS]->(:Technology)-[:WITHIN]->(node:Area)
