// Ends an import: the graph is at its revision now.
MATCH (dataset:Dataset {id: 'dataset'})
MATCH (import:Import {number: $number})
SET import += $counts, import.finishedAt = $finishedAt, dataset.revision = $number, dataset.importing = null,
  dataset.synthetic = $synthetic
REMOVE import.progress, import.kindCounts, import.replace, import.fresh
