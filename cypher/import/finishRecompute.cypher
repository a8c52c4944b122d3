// Ends a recomputation as a revision of its own; if nothing changed, only stores the versions.
MATCH (dataset:Dataset {id: 'dataset'})
SET dataset += $versions
WITH dataset
MATCH (import:Import {number: $number})
SET import.finishedAt = $finishedAt, dataset.revision = import.number, dataset.importing = null
REMOVE import.recomputing
