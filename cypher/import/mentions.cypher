// Which of these records a citation speaks of.
MATCH (case:Case)-[citation:SUPPORTED_BY]->()
WHERE citation.entity IN $ids
RETURN citation.entity AS id, min(case.id) AS referrer
