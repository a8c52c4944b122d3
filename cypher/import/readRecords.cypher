// Returns the stored records with these ids, with everything that their rows state: a joined record as it is by itself. `statedLinks` stands for the types in src/model.
UNWIND $ids AS id
OPTIONAL MATCH (shown:Entity {id: id})
OPTIONAL MATCH (joined:Joined {id: id})
WITH coalesce(joined, shown) AS record, coalesce(shown, joined) AS node
WHERE record IS NOT NULL
RETURN record {.*} AS record, record.location.latitude AS latitude, record.location.longitude AS longitude,
  COLLECT {
    MATCH (node)-[link:statedLinks|SUPPORTED_BY|SET_ASIDE]->(other)
    WHERE (link.rowHash IS NULL OR link.listed) AND link.joined IS NULL AND coalesce(link.linkType, '') <> 'REFERRED'
    RETURN [coalesce(link.linkType, type(link)), other.id]
  } AS out,
  COLLECT {
    MATCH (other)-[link:REFERRED|SET_ASIDE]->(node)
    WHERE link.joined IS NULL AND coalesce(link.linkType, 'REFERRED') = 'REFERRED'
    RETURN ['REFERRED', other.id]
  } AS in,
  COLLECT {
    MATCH (record)-[:ALSO_KNOWN_AS]->(alias:Alias)
    WHERE alias.derived IS NULL
    RETURN {text: alias.text, kind: alias.kind, language: alias.language}
  } AS aliases
