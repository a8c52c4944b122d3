// The areas of these technologies.
UNWIND $keys AS key
MATCH (:Technology {id: key})-[:WITHIN]->(area)
RETURN key, {id: area.id, name: area.name} AS value
