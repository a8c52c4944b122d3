// The technologies of these cases.
UNWIND $keys AS key
MATCH (:Case {id: key})-[:CONCERNS]->(technology)
RETURN key, {id: technology.id, name: technology.name} AS value
