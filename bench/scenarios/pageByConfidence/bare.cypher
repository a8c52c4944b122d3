// The first 50 cases by confidence.
MATCH (case:Case)
WHERE case.confidence IS NOT NULL
WITH case
ORDER BY case.confidence, case.id
LIMIT 50
RETURN {id: case.id, title: case.title, date: case.firstDay} AS answer
