// The imports, the latest first.
MATCH (node:Import)
WITH node
ORDER BY node.number DESC
LIMIT $args.first
