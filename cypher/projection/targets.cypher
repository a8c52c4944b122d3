// The targets in the order of their ids, some thousand in a row: a row costs more than what stands in it.
MATCH (target:Target)
WHERE target.id > ''
WITH target
ORDER BY target.id
WITH collect(target.id) AS ids, collect(id(target)) AS targets
UNWIND range(0, size(ids) - 1, 2000) AS start
RETURN ids[start..start + 2000], targets[start..start + 2000]
