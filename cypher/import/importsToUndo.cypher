// The imports, the latest first, as far as undoing one asks.
MATCH (import:Import)
WHERE import.recomputed IS NULL
RETURN import {.number, .packages, .title, .added, .changed, .removed, .undoes, .undoneIn} AS import
ORDER BY import.number DESC
