// The cases that follow it, by id.
MATCH (this)<-[:FOLLOWS]-(node)
WITH node
ORDER BY node.id
