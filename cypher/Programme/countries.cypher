// The countries joined to the programme by its cases.
MATCH (this)<-[:PART_OF]-(case:Case)-[:OFFERS]->(:Target)-[:LOCATED_IN]->(node:Country)
