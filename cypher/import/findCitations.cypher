// Returns those of the citations that are stored, with their bookkeeping.
UNWIND $rows AS row
MATCH (:Entity {id: row.case})-[citation:SUPPORTED_BY]->(:Entity {id: row.report})
WHERE citation.rowHash IS NOT NULL AND coalesce(citation.entity, '') = row.entity AND coalesce(citation.role, '') = row.role
RETURN row.id AS id, citation.rowHash AS rowHash, citation.package AS package, citation.addedIn AS addedIn
