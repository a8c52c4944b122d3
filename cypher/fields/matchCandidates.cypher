// The records of these kinds that share most tokens with a name, with everything that names them, and the code of their country.
CALL db.index.fulltext.queryNodes('searchTokens', $query, {limit: $limit})
YIELD node
OPTIONAL MATCH (node)-[:LOCATED_IN]->(country:Country)
RETURN node.id, node.name, node.nameZh, node.identifiers,
  COLLECT {
    MATCH (node)-[:ALSO_KNOWN_AS]->(alias:Alias)
    RETURN {text: alias.text, kind: alias.kind, language: alias.language}
  }, coalesce(country.code, node.code)
