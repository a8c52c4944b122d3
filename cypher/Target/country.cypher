// The country it sits in.
MATCH (this)-[:LOCATED_IN]->(node)
