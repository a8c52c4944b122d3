// The report it copies or draws on; the first by id where there are several.
MATCH (this)-[:DERIVED_FROM]->(node)
WITH node
ORDER BY node.id
