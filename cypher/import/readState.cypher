// Returns the revision of the graph, its side (real or synthetic) and its unfinished import.
MATCH (dataset:Dataset {id: 'dataset'})
OPTIONAL MATCH (import:Import {number: dataset.importing})
RETURN dataset.revision AS revision, dataset.synthetic AS synthetic, dataset.importing AS importing,
  import.files AS files, import.packages AS packages, import.replace AS replace, import.progress AS progress,
  import.kindCounts AS kindCounts, COLLECT { MATCH (last:Import) RETURN last.number ORDER BY last.number DESC LIMIT 1 } AS last,
  import.fresh AS fresh, coalesce(import.undoing, false) AS undoing,
  coalesce(import.recomputing, false) AS recomputing, dataset.joinedIn AS joinedIn
