// Forgets a package that brought nothing that is left.
MATCH (package:Package {name: $name})
DELETE package
