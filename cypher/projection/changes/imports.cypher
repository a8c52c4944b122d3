// The revisions after one, in their order, each with the ids of the records that it touched; null if these are not known.
MATCH (import:Import)
WHERE import.number > $after
RETURN import.number, import.touched
ORDER BY import.number
