// By the name of the first of its targets, in the order of ids, as they are listed.
COLLECT {
  MATCH (node)-[:OFFERS]->(party:Target)
  RETURN party.sortKey ORDER BY party.id LIMIT 1
}[0]
