// Returns a page of records of one kind with everything that names them, and the code of their country.
MATCH (record:Entity)
WHERE $after < record.id < $until
WITH record
ORDER BY record.id
LIMIT toInteger($limit)
OPTIONAL MATCH (record)-[:LOCATED_IN]->(country:Country)
RETURN record.id AS id, record.name AS name, record.nameZh AS nameZh, record.identifiers AS identifiers,
  COLLECT {
    MATCH (record)-[:ALSO_KNOWN_AS]->(alias:Alias)
    RETURN {text: alias.text, kind: alias.kind, language: alias.language}
  } AS aliases, coalesce(country.code, record.code) AS country
ORDER BY record.id
