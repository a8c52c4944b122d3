// Removes the links and aliases that the rows of these records state, except links to reports.
UNWIND $ids AS id
MATCH (record:Entity {id: id})
CALL (record) {
  MATCH (record)-[link:LOCATED_IN|OFFERS|INVOLVES|CONCERNS|WITHIN|PART_OF|FOLLOWS|DERIVED_FROM|GRADES|CLASS_OF|CLASSIFIES|INTO|PRINTED_IN|CONTRADICTS|STAGE_OF|STAGE_AFTER|JUDGES|BESIDE|PARENT]->()
  DELETE link
}
CALL (record) {
  MATCH (:Post)-[link:REFERRED]->(record)
  DELETE link
}
CALL (record) {
  MATCH (record)-[:ALSO_KNOWN_AS]->(alias:Alias)
  DETACH DELETE alias
}
