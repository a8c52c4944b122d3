// Returns the stored records with these ids, with everything that their rows state.
UNWIND $ids AS id
MATCH (record:Entity {id: id})
RETURN record {.*} AS record, record.location.latitude AS latitude, record.location.longitude AS longitude,
  COLLECT {
    MATCH (record)-[link:LOCATED_IN|OFFERS|INVOLVES|CONCERNS|WITHIN|PART_OF|FOLLOWS|DERIVED_FROM|GRADES|CLASS_OF|CLASSIFIES|INTO|PRINTED_IN|CONTRADICTS|STAGE_OF|STAGE_AFTER|PARENT|SUPPORTED_BY]->(other:Entity)
    WHERE link.rowHash IS NULL OR link.listed
    RETURN [type(link), other.id]
  } AS out,
  COLLECT {
    MATCH (other:Post)-[:REFERRED]->(record)
    RETURN ['REFERRED', other.id]
  } AS in,
  COLLECT {
    MATCH (record)-[:ALSO_KNOWN_AS]->(alias:Alias)
    WHERE alias.derived IS NULL
    RETURN {text: alias.text, kind: alias.kind, language: alias.language}
  } AS aliases
