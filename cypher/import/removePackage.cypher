// Removes a package.
MATCH (package:Package {name: $name})
DELETE package
