// The kinds of the sections that acted, according to reports that do not deny the case.
MATCH (this)-[citation:SUPPORTED_BY]->()
WHERE coalesce(citation.assertion, 'STATED') <> 'DENIED'
RETURN citation.sectionKind
