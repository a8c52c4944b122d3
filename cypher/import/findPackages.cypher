// Returns the facts of those packages that are stored.
UNWIND $names AS name
MATCH (package:Package {name: name})
RETURN package.name AS name, package.title AS title, package.licence AS licence, coalesce(package.sources, []) AS sources, package.synthetic AS synthetic
