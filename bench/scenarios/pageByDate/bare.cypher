// The first 50 cases by date.
MATCH (case:Case)
WHERE case.firstDay IS NOT NULL
WITH case
ORDER BY case.firstDay, case.id
LIMIT 50
RETURN {id: case.id, title: case.title, date: case.firstDay} AS answer
