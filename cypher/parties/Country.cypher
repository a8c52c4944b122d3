// The countries of the case's targets.
MATCH (case:Case)-[:OFFERS]->(:Target)-[:LOCATED_IN]->(party:Country)
