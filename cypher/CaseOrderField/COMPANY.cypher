// By the name of the first of its companies, in the order of ids, as they are listed.
COLLECT {
  MATCH (node)-[:INVOLVES]->(party:Company)
  RETURN party.sortKey ORDER BY party.id LIMIT 1
}[0]
