// The further names of the record, in alphabetical order.
MATCH (this)-[:ALSO_KNOWN_AS]->(node:Alias)
WITH node
ORDER BY node.text, coalesce(node.kind, ''), coalesce(node.language, '')
