// The country where the target is located.
MATCH (this)-[:LOCATED_IN]->(node)
