// Its further names, in the order of their letters.
MATCH (this)-[:ALSO_KNOWN_AS]->(node:Alias)
WITH node
ORDER BY node.text, coalesce(node.kind, ''), coalesce(node.language, '')
