// Waits until no other step of an import's undoing writes, and only then reads whether it still goes on.
MATCH (import:Import {number: $number})
SET import.locked = true
REMOVE import.locked
WITH import
RETURN coalesce(import.undoing, false) AS undoing
