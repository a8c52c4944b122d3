// The packages that the records come from.
MATCH (node:Package)
WITH node
ORDER BY node.name
