// Ends an import if it is where this program left it, and sets the revision of the graph to its number.
MATCH (dataset:Dataset {id: 'dataset'})
MATCH (import:Import {number: $number})
SET import.locked = true
REMOVE import.locked
WITH dataset, import
WHERE import.progress = $before
SET import += $counts, import.finishedAt = $finishedAt, import.touched = $touched,
  dataset.revision = $number, dataset.importing = null, dataset.synthetic = $synthetic
REMOVE import.progress, import.kindCounts, import.replace, import.fresh
RETURN import.number AS number
