// Stores what packages say of themselves.
UNWIND $packages AS row
MERGE (package:Package {name: row.name})
SET package = row
