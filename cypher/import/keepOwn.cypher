// Keeps the own state of records that answer for others, with their aliases.
UNWIND $ids AS id
MATCH (record:Entity {id: id})
CREATE (own:Joined)
SET own = properties(record), own.joinedInto = id
WITH record, own
MATCH (record)-[link:ALSO_KNOWN_AS]->(alias:Alias)
CREATE (own)-[:ALSO_KNOWN_AS]->(alias)
DELETE link
