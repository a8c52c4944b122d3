// Restores the facts of a package.
MATCH (package:Package {name: $name})
SET package = $row
