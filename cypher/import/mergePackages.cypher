// Stores the facts of packages, and no empty list.
UNWIND $packages AS row
MERGE (package:Package {name: row.name})
SET package = row, package.sources = CASE WHEN size(row.sources) > 0 THEN row.sources END
