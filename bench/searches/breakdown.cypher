// Cases by post and area.
MATCH (post:Post)-[:REFERRED]->(case:Case)-[:CONCERNS]->(:Technology)-[:WITHIN]->(area:Area)
WITH post.id AS post, area.id AS area, count(DISTINCT case) AS cases
ORDER BY cases DESC
LIMIT 25
RETURN post, area, cases
