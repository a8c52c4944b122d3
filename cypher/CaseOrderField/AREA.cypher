// By the name of the first of its areas, in the order of ids, as they are listed.
COLLECT {
  MATCH (node)-[:CONCERNS]->(:Technology)-[:WITHIN]->(party:Area)
  RETURN party.sortKey ORDER BY party.id LIMIT 1
}[0]
