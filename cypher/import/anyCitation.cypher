// Returns a row if a package has citations.
MATCH ()-[citation:SUPPORTED_BY]->()
WHERE citation.package = $package
RETURN 1 AS found
LIMIT 1
