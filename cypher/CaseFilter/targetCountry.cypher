// The countries its targets sit in.
MATCH (this)-[:OFFERS]->(:Target)-[:LOCATED_IN]->(node:Country)
