// The targets by kind.
MATCH (target:Target)
WHERE target.kind > ''
WITH target.kind AS kind, collect(1.0 * id(target)) AS targets
UNWIND range(0, size(targets) - 1, 800) AS start
RETURN kind, targets[start..start + 800]
