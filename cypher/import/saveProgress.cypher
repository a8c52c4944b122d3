// Stores the position of an import if it is where this program left it.
MATCH (import:Import {number: $number})
SET import.locked = true
REMOVE import.locked
WITH import
WHERE import.progress = $before
SET import += $counts, import.progress = $progress
RETURN import.number AS number
