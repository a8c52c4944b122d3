// The records that a search compares, with everything that names them: those that share most tokens with its query, and those whose ids begin with one of its ids.
CALL () {
  CALL db.index.fulltext.queryNodes('searchTokens', $query, {limit: $limit})
  YIELD node
  RETURN node
  UNION
  UNWIND $ids AS start
  CALL (start) {
    MATCH (node:Entity)
    WHERE node.id STARTS WITH start
    RETURN node
    ORDER BY node.id
    LIMIT 200
  }
  RETURN node
}
WITH DISTINCT node
RETURN node.id, coalesce(node.name, node.title), coalesce(node.nameZh, node.titleZh), node.identifiers,
  COLLECT {
    MATCH (node)-[:ALSO_KNOWN_AS]->(alias:Alias)
    RETURN {text: alias.text, kind: alias.kind, language: alias.language}
  }, node.summary
