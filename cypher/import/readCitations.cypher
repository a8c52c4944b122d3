// Returns the citations of these cases that a package brought, as their rows state them.
UNWIND $ids AS id
OPTIONAL MATCH (record:Entity {id: id})
OPTIONAL MATCH (joined:Joined {id: id})
WITH coalesce(record, joined) AS case
MATCH (case)-[citation:SUPPORTED_BY|SET_ASIDE]->(report)
WHERE citation.package = $package AND citation.joined IS NULL
RETURN case.id AS case, report.id AS report,
  citation {.*, entity: coalesce(citation.entityStated, citation.entity)} AS citation
