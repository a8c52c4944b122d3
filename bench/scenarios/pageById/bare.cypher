// The first 50 cases by id.
MATCH (case:Case)
WHERE case.id IS NOT NULL
WITH case
ORDER BY case.id
LIMIT 50
RETURN {id: case.id, title: case.title, date: case.firstDay} AS answer
