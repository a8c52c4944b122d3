// Says that an import is being undone: until that is finished the graph is between two revisions. Who is still writing the import finds its place gone.
MATCH (dataset:Dataset {id: 'dataset'})
MATCH (import:Import {number: $number})
SET dataset.importing = $number, import.undoing = true
REMOVE import.progress
