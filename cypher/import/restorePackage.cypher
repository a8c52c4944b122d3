// Restores the facts of a package, and no empty list.
MATCH (package:Package {name: $name})
SET package = $row, package.sources = CASE WHEN size($row.sources) > 0 THEN $row.sources END
