// The countries joined to the area by its cases.
MATCH (this)<-[:WITHIN]-(:Technology)<-[:CONCERNS]-(case:Case)-[:OFFERS]->(:Target)-[:LOCATED_IN]->(node:Country)
