// Takes the reports that the rows of these cases list off them; what citations say of them stays.
UNWIND $ids AS id
MATCH (:Entity {id: id})-[citation:SUPPORTED_BY]->()
FOREACH (bare IN CASE WHEN citation.rowHash IS NULL THEN [citation] ELSE [] END | DELETE bare)
FOREACH (kept IN CASE WHEN citation.rowHash IS NULL THEN [] ELSE [citation] END | REMOVE kept.listed)
