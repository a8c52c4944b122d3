// The latest cases of these posts.
UNWIND $keys AS key
MATCH (post:Post {id: key})
CALL (post) {
  MATCH (post)-[:REFERRED]->(case:Case)
  WITH case
  ORDER BY case.firstDay DESC, case.id
  LIMIT toInteger($first)
  RETURN {id: case.id, title: case.title, date: case.firstDay} AS value
}
RETURN key, value
