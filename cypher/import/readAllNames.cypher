// Returns everything that names records, and the summaries of cases.
UNWIND $ids AS id
MATCH (record:Entity {id: id})
RETURN record.id AS id, coalesce(record.name, record.title, '') AS name, coalesce(record.nameZh, record.titleZh) AS nameZh,
  record.identifiers AS identifiers, record.summary AS summary,
  COLLECT {
    MATCH (record)-[:ALSO_KNOWN_AS]->(alias:Alias)
    RETURN alias.text
  } AS aliases
