// Notes how far an import has come, if it is where this program left it.
MATCH (import:Import {number: $number})
WHERE import.progress = $before
SET import += $counts, import.progress = $progress
RETURN import.number AS number
