// The areas of these posts' cases, with how many cases each.
UNWIND $keys AS key
MATCH (:Post {id: key})-[:REFERRED]->(case:Case)-[:CONCERNS]->(:Technology)-[:WITHIN]->(area:Area)
WITH key, area, count(DISTINCT case) AS caseCount
RETURN key, {id: area.id, name: area.name, caseCount: caseCount} AS value
