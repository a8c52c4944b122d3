// The country it stands in.
MATCH (this)-[:LOCATED_IN]->(node)
