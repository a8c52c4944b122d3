// Records that the operations ask about: the busiest post, its latest case and that case's area; and other cases and posts.
MATCH (post:Post)
WITH post, COUNT { (post)-[:REFERRED]->() } AS cases
ORDER BY cases DESC, post.id
LIMIT 1
MATCH (post)-[:REFERRED]->(case:Case)-[:CONCERNS]->(:Technology)-[:WITHIN]->(area:Area)
WITH post, case, area
ORDER BY case.firstDay DESC, case.id, area.id
LIMIT 1
RETURN {
  post: post.id, case: case.id, area: area.id,
  kind: 'OFFER', from: '2018-01-01', to: '2018-12-31',
  size: COUNT { MATCH (each:Case) RETURN each }
} AS facts,
  COLLECT { MATCH (each:Case) RETURN each.id LIMIT 20000 } AS cases, COLLECT { MATCH (each:Post) RETURN each.id } AS posts
