// By the name of the first of its posts, in the order of ids, as they are listed.
COLLECT {
  MATCH (node)<-[:REFERRED]-(party:Post)
  RETURN party.sortKey ORDER BY party.id LIMIT 1
}[0]
