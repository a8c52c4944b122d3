// Removes a batch of nodes with their relationships, and tells how many.
MATCH (node)
WITH node LIMIT 10000
DETACH DELETE node
RETURN count(*) AS removed
