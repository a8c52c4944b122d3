// Whether a package says anything of cases.
MATCH ()-[citation:SUPPORTED_BY]->()
WHERE citation.package = $package
RETURN 1 AS found
LIMIT 1
