// The targets in the order of their ids, 400 to a row: few large rows are read faster than many small ones.
MATCH (target:Target)
WHERE target.id > ''
WITH target
ORDER BY target.id
WITH collect(target.id) AS ids, collect(1.0 * id(target)) AS targets
UNWIND range(0, size(ids) - 1, 400) AS start
RETURN ids[start..start + 400], targets[start..start + 400]
