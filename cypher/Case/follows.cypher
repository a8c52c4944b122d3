// The case it follows; the first by id where there are several.
MATCH (this)-[:FOLLOWS]->(node)
WITH node
ORDER BY node.id
