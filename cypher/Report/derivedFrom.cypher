// The report that this one copies or draws on; if there are several, the first by id.
MATCH (this)-[:DERIVED_FROM]->(node)
WITH node
ORDER BY node.id
