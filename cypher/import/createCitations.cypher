// Creates citations of reports for cases.
UNWIND $rows AS row
MATCH (case:Entity {id: row.case})
MATCH (report:Entity {id: row.report})
CREATE (case)-[citation:SUPPORTED_BY]->(report)
SET citation = row.properties
