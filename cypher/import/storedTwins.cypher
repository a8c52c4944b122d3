// Returns the stored cases that have one of some titles.
MATCH (case:Case)
WHERE case.sortKey IN $sortKeys AND case.title IN $titles
RETURN case.id AS id, case.title AS title
