// Turns bare listings of reports into citations where a case has them. Returns the ids of these citations.
UNWIND $rows AS row
MATCH (:Entity {id: row.case})-[citation:SUPPORTED_BY]->(:Entity {id: row.report})
WHERE citation.rowHash IS NULL
SET citation = row.properties, citation.listed = true
RETURN row.id AS id
