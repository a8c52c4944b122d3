// Where a case lists a report without more, makes that the citation; answers with those so placed.
UNWIND $rows AS row
MATCH (:Entity {id: row.case})-[citation:SUPPORTED_BY]->(:Entity {id: row.report})
WHERE citation.rowHash IS NULL
SET citation = row.properties, citation.listed = true
RETURN row.id AS id
