// The records of kinds that have names, each with the tokens of its whole names, in order of their ids.
UNWIND $named AS kind
MATCH (node:Entity)
WHERE node.id STARTS WITH kind
WITH node
ORDER BY node.id
LIMIT toInteger($limit)
RETURN node.id, [token IN split(node.searchTokens, ' ') WHERE token STARTS WITH '#']
