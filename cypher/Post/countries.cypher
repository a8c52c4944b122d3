// The countries joined to the post by its cases.
MATCH (this)-[:REFERRED]->(case:Case)-[:OFFERS]->(:Target)-[:LOCATED_IN]->(node:Country)
