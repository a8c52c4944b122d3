// The case that it follows; if there are several, the first by id.
MATCH (this)-[:FOLLOWS]->(node)
WITH node
ORDER BY node.id
