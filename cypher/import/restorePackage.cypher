// Has a package say of itself what it said before.
MATCH (package:Package {name: $name})
SET package = $row
