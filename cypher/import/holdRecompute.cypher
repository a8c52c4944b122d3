// Waits until no other step of this recomputation writes, then reads if it is still running.
MATCH (import:Import {number: $number})
SET import.changed = import.changed + $changed
RETURN coalesce(import.recomputing, false) AS recomputing
