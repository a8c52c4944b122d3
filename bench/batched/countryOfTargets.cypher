// The countries of these targets.
UNWIND $keys AS key
MATCH (:Target {id: key})-[:LOCATED_IN]->(country)
RETURN key, {id: country.id, name: country.name} AS value
