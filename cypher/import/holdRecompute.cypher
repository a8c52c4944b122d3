// Waits until no other step of this recomputation writes, and only then reads whether it still goes on.
MATCH (import:Import {number: $number})
SET import.changed = import.changed + $changed
RETURN coalesce(import.recomputing, false) AS recomputing
