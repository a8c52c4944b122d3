// The first cases of a kind within a window of dates.
MATCH (case:Case)
WHERE case.kind = $kind AND case.firstDay >= $from AND case.firstDay <= $to AND case.lastDay <= $to
WITH case
ORDER BY case.firstDay, case.id
LIMIT toInteger($first)
RETURN {id: case.id, title: case.title, date: case.firstDay} AS value
