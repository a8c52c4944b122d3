// The areas of a post's cases, with how many cases each.
MATCH (this)-[:REFERRED]->(case:Case)-[:CONCERNS]->(:Technology)-[:WITHIN]->(area:Area)
WITH area, count(DISTINCT case) AS caseCount
RETURN {id: area.id, name: area.name, caseCount: caseCount} AS area
