// Number of cases of a post that concern an area.
MATCH (:Post {id: $post})-[:REFERRED]->(case:Case)
WHERE EXISTS { (case)-[:CONCERNS]->(:Technology)-[:WITHIN]->(:Area {id: $area}) }
RETURN {totalCount: count(DISTINCT case)} AS answer
