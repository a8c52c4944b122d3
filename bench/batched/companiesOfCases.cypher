// The companies of these cases.
UNWIND $keys AS key
MATCH (:Case {id: key})-[:INVOLVES]->(company)
RETURN key, {id: company.id, name: company.name} AS value
