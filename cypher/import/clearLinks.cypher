// Removes the links and aliases that the rows of these records state, except links to reports. `statedLinks` stands for the types in src/model.
UNWIND $ids AS id
MATCH (record:Entity {id: id})
CALL (record) {
  MATCH (record)-[link:statedLinks]->()
  DELETE link
}
CALL (record) {
  MATCH (:Post)-[link:REFERRED]->(record)
  DELETE link
}
CALL (record) {
  MATCH (record)-[:ALSO_KNOWN_AS]->(alias:Alias)
  DETACH DELETE alias
}
