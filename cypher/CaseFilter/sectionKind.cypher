// The kinds of the sections that acted, as reports say that do not deny it.
MATCH (this)-[citation:SUPPORTED_BY]->()
WHERE coalesce(citation.assertion, 'STATED') <> 'DENIED'
RETURN citation.sectionKind
