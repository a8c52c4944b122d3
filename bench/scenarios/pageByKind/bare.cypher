// The first 50 cases of a kind by title.
MATCH (case:Case)
WHERE case.kind = $kind AND case.title IS NOT NULL
WITH case
ORDER BY case.title, case.id
LIMIT 50
RETURN {id: case.id, title: case.title, date: case.firstDay} AS answer
