// Waits until no other step of this recomputation writes, then reads its state: still running or not.
MATCH (import:Import {number: $number})
SET import.changed = import.changed + $changed
RETURN coalesce(import.recomputing, false) AS recomputing
