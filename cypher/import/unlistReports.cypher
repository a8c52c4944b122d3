// Removes the bare listings of these cases, and the marks of listing from their citations.
UNWIND $ids AS id
MATCH (:Entity {id: id})-[citation:SUPPORTED_BY]->()
WITH citation, citation.rowHash IS NULL AS bare
FOREACH (listing IN CASE WHEN bare THEN [citation] ELSE [] END | DELETE listing)
FOREACH (kept IN CASE WHEN bare THEN [] ELSE [citation] END | REMOVE kept.listed)
