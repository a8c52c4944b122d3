// Restores the own state of records that answered for others, with their aliases.
MATCH (own:Joined)
WHERE own.id = own.joinedInto
MATCH (record:Entity {id: own.id})
CALL (record) {
  MATCH (record)-[:ALSO_KNOWN_AS]->(alias:Alias)
  DETACH DELETE alias
}
SET record = properties(own), record.joinedInto = null
WITH record, own
CALL (record, own) {
  MATCH (own)-[:ALSO_KNOWN_AS]->(alias:Alias)
  CREATE (record)-[:ALSO_KNOWN_AS]->(alias)
}
DETACH DELETE own
