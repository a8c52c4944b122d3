// The records of kinds that have names, each with the tokens of its whole names, in order of their ids.
MATCH (node:Entity)
WHERE any(label IN labels(node) WHERE label IN $named)
WITH node
ORDER BY node.id
LIMIT toInteger($limit)
RETURN node.id, [token IN split(node.searchTokens, ' ') WHERE token STARTS WITH '#']
