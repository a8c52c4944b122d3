// The languages of the reports that support it.
MATCH (this)-[citation:SUPPORTED_BY]->(report:Report)
WHERE coalesce(citation.assertion, 'STATED') <> 'DENIED'
RETURN report.language
