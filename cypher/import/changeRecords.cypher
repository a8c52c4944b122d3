// Replaces the properties and aliases of stored records by those of their changed rows; the old aliases are removed before.
UNWIND $rows AS row
MATCH (record:Entity {id: row.id})
SET record = row.properties, record.location = point({latitude: row.latitude, longitude: row.longitude})
FOREACH (alias IN row.aliases |
  CREATE (record)-[:ALSO_KNOWN_AS]->(node:Alias)
  SET node = alias
)
