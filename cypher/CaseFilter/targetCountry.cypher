// The countries of its targets.
MATCH (this)-[:OFFERS]->(:Target)-[:LOCATED_IN]->(node:Country)
