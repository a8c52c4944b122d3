// The countries joined to the company by its cases.
MATCH (this)<-[:INVOLVES]-(case:Case)-[:OFFERS]->(:Target)-[:LOCATED_IN]->(node:Country)
