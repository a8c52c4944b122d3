// The targets by kind.
MATCH (target:Target)
WHERE target.kind > ''
WITH target.kind AS kind, collect(id(target)) AS targets
UNWIND range(0, size(targets) - 1, 2000) AS start
RETURN kind, targets[start..start + 2000]
