// Marks an import as being undone. Removes its position, so that a program that still writes it stops.
MATCH (dataset:Dataset {id: 'dataset'})
MATCH (import:Import {number: $number})
SET dataset.importing = $number, import.undoing = true
REMOVE import.progress
