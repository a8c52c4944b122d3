// Gives records their aliases.
UNWIND $aliases AS alias
MATCH (record:Entity {id: alias.of})
CREATE (record)-[:ALSO_KNOWN_AS]->(node:Alias)
SET node = alias.properties
