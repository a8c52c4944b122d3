// Makes citations name the party again that their source named.
MATCH ()-[citation:SUPPORTED_BY]->()
WHERE citation.entityStated IS NOT NULL
SET citation.entity = citation.entityStated
REMOVE citation.entityStated, citation.origin
