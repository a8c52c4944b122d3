// Creates records with their aliases and their links to stored records; the label is that of their kind.
UNWIND $rows AS row
CREATE (record:Entity:$($label))
SET record = row.properties, record.location = point({latitude: row.latitude, longitude: row.longitude})
FOREACH (alias IN row.aliases |
  CREATE (record)-[:ALSO_KNOWN_AS]->(node:Alias)
  SET node = alias
)
WITH record, row.linksOut AS linksOut, row.linksIn AS linksIn
CALL (record, linksOut) {
  UNWIND linksOut AS link
  MATCH (to:Entity {id: link[1]})
  CREATE (record)-[:$(link[0])]->(to)
}
CALL (record, linksIn) {
  UNWIND linksIn AS link
  MATCH (from:Entity {id: link[1]})
  CREATE (from)-[:$(link[0])]->(record)
}
