// Stores the facts of packages.
UNWIND $packages AS row
MERGE (package:Package {name: row.name})
SET package = row
