// The first 50 cases by publication.
MATCH (case:Case)
WHERE case.publishedOnFirst IS NOT NULL
WITH case
ORDER BY case.publishedOnFirst, case.id
LIMIT 50
RETURN {id: case.id, title: case.title, date: case.firstDay} AS answer
