// Replaces the properties of stored citations by those of their changed rows.
UNWIND $rows AS row
MATCH (:Entity {id: row.case})-[citation:SUPPORTED_BY]->(:Entity {id: row.report})
WHERE citation.rowHash IS NOT NULL AND coalesce(citation.entity, '') = row.entity AND coalesce(citation.role, '') = row.role
WITH row, citation, citation.listed AS listed
SET citation = row.properties, citation.listed = listed
