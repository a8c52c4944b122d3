// Creates records that are not stored yet, with their aliases; the label is that of their kind.
UNWIND $rows AS row
CREATE (record:Entity:$($label))
SET record = row.properties, record.location = point({latitude: row.latitude, longitude: row.longitude})
FOREACH (alias IN row.aliases |
  CREATE (record)-[:ALSO_KNOWN_AS]->(node:Alias)
  SET node = alias
)
