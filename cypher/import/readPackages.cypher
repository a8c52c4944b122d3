// Returns the packages, by name.
MATCH (package:Package)
RETURN package.name AS name, package.title AS title, package.licence AS licence, coalesce(package.sources, []) AS sources, package.synthetic AS synthetic
ORDER BY name
