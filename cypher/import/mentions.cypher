// Returns those of the records that a citation names as its entity, each with one such case.
MATCH (case:Case)-[citation:SUPPORTED_BY]->()
WHERE citation.entity IN $ids
RETURN citation.entity AS id, min(case.id) AS referrer
