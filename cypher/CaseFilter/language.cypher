// The languages of its reports.
MATCH (this)-[:SUPPORTED_BY]->(report:Report)
RETURN report.language
