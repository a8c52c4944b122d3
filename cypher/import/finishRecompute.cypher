// Ends a recomputation: a revision of its own, or, where nothing changed, only the note that all is up to date.
MATCH (dataset:Dataset {id: 'dataset'})
SET dataset += $versions
WITH dataset
MATCH (import:Import {number: $number})
SET import.finishedAt = $finishedAt, dataset.revision = import.number, dataset.importing = null
REMOVE import.recomputing
