// Returns the imports, the latest first, with the facts that undoing needs.
MATCH (import:Import)
WHERE import.recomputed IS NULL
RETURN import {.number, .packages, .title, .added, .changed, .removed, .undoes, .undoneIn} AS import
ORDER BY import.number DESC
