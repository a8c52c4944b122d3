// Ends the undoing of an import: a new revision with the content of the one before that import.
MATCH (dataset:Dataset {id: 'dataset'})
MATCH (import:Import {number: $number})
CREATE (undo:Import)
SET undo = $undo, import.undoneIn = undo.number, import.finishedAt = coalesce(import.finishedAt, undo.finishedAt),
  dataset.revision = undo.number, dataset.importing = null, dataset.synthetic = import.syntheticBefore
REMOVE import.undoing, import.progress, import.kindCounts, import.replace, import.fresh
