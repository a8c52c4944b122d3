// The first 50 cases by title.
MATCH (case:Case)
WHERE case.title IS NOT NULL
WITH case
ORDER BY case.title, case.id
LIMIT 50
RETURN {id: case.id, title: case.title, date: case.firstDay} AS answer
