// Records with everything that names them, the code of their country, and the address of a report.
UNWIND $ids AS id
MATCH (node:Entity {id: id})
OPTIONAL MATCH (node)-[:LOCATED_IN]->(country:Country)
RETURN node.id, coalesce(node.name, node.title), coalesce(node.nameZh, node.titleZh), node.identifiers,
  COLLECT {
    MATCH (node)-[:ALSO_KNOWN_AS]->(alias:Alias)
    RETURN {text: alias.text, kind: alias.kind, language: alias.language}
  }, country.code, node.url
