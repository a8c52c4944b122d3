// Waits until no other step of this undoing writes, then reads if it is still running.
MATCH (import:Import {number: $number})
SET import.locked = true
REMOVE import.locked
WITH import
RETURN coalesce(import.undoing, false) AS undoing
