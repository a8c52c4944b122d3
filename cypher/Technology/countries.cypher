// The countries joined to the technology by its cases.
MATCH (this)<-[:CONCERNS]-(case:Case)-[:OFFERS]->(:Target)-[:LOCATED_IN]->(node:Country)
