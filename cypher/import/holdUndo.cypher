// Waits until no other step of this undoing writes, then reads its state: still running or not.
MATCH (import:Import {number: $number})
SET import.locked = true
REMOVE import.locked
WITH import
RETURN coalesce(import.undoing, false) AS undoing
