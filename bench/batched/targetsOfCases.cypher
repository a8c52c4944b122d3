// The targets of these cases.
UNWIND $keys AS key
MATCH (:Case {id: key})-[:OFFERS]->(target)
RETURN key, {id: target.id, name: target.name} AS value
