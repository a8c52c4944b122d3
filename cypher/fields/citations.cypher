// The citations of these cases, case by case, denials included, in the order of `Case.citations`.
UNWIND $ids AS id
MATCH (case:Entity {id: id})-[citation:SUPPORTED_BY]->(report:Report)
WITH id, citation, report, report.reliability + toString(coalesce(citation.credibility, report.credibility)) AS grade
WITH id, citation, report, grade, coalesce(size(split('A1B1A2B2C1A3B3C2D1A4C3B4D2C4D3E1A5E2B5D4E3C5D5E4E5A6B6C6D6E6F1F2F3F4F5F6', grade)[0]), 72) AS place
ORDER BY place, report.id, coalesce(citation.entity, ''), coalesce(citation.locator, ''), coalesce(citation.role, ''), coalesce(citation.origin, '')
RETURN id, report.id, citation.entity, citation.role, coalesce(citation.assertion, 'STATED'), citation.credibility, grade, citation.locator,
  citation.quote, citation.prefix, citation.suffix, citation.quoteCheck, citation.section, citation.sectionKind, citation.origin,
  COLLECT {
    MATCH (stated:Joined {id: citation.entityStated})
    RETURN stated.name AS name
    UNION
    MATCH (case)-[citation]->()
    WHERE citation.entity IS NULL
    OPTIONAL MATCH (joined:Joined {id: split(citation.origin, ' ')[0]})
    WHERE joined.id <> joined.joinedInto
    WITH coalesce(joined, case) AS node
    MATCH (node)-[:SET_ASIDE]-(stated:Joined)
    WHERE stated.name IS NOT NULL AND stated.id <> stated.joinedInto
    RETURN stated.name AS name
    ORDER BY name
    UNION
    UNWIND split(citation.origin, ' ') AS origin
    MATCH (stated:Joined {id: origin})
    WHERE stated.id <> stated.joinedInto AND stated.title IS NOT NULL
    RETURN stated.title AS name
    ORDER BY name
  }
