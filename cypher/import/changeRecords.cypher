// Gives stored records what their changed rows say, and their aliases, once the old ones are gone.
UNWIND $rows AS row
MATCH (record:Entity {id: row.id})
SET record = row.properties, record.location = point({latitude: row.latitude, longitude: row.longitude})
FOREACH (alias IN row.aliases |
  CREATE (record)-[:ALSO_KNOWN_AS]->(node:Alias)
  SET node = alias
)
