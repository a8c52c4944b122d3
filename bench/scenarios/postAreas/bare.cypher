// Every post with the areas of its cases.
MATCH (post:Post)
CALL (post) {
  MATCH (post)-[:REFERRED]->(case:Case)-[:CONCERNS]->(:Technology)-[:WITHIN]->(area:Area)
  WITH area, count(DISTINCT case) AS caseCount
  RETURN collect({id: area.id, name: area.name, caseCount: caseCount}) AS areas
}
RETURN {id: post.id, areas: areas} AS answer
