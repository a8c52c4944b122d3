// Removes records with their aliases and relationships.
UNWIND $ids AS id
MATCH (record:Entity {id: id})
CALL (record) {
  MATCH (record)-[:ALSO_KNOWN_AS]->(alias:Alias)
  DETACH DELETE alias
}
DETACH DELETE record
