// Makes citations of joined parties citations of those that answer for them; the party that the source named stays beside it.
MATCH ()-[citation:SUPPORTED_BY]->()
WHERE citation.entity IN $ids
SET citation.entityStated = citation.entity,
  citation.origin = coalesce(citation.origin + ' ', '') + citation.entity,
  citation.entity = $into[citation.entity]
