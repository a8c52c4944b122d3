// The citations of these cases, case by case, denials included, in the order of `Case.citations`.
UNWIND $ids AS id
MATCH (case:Entity {id: id})-[citation:SUPPORTED_BY]->(report:Report)
WITH id, citation, report, report.reliability + toString(coalesce(citation.credibility, report.credibility)) AS grade
WITH id, citation, report, grade, coalesce(size(split('A1B1A2B2C1A3B3C2D1A4C3B4D2C4D3E1A5E2B5D4E3C5D5E4E5A6B6C6D6E6F1F2F3F4F5F6', grade)[0]), 72) AS place
ORDER BY place, report.id, coalesce(citation.entity, ''), coalesce(citation.locator, ''), coalesce(citation.role, '')
RETURN id, report.id, citation.entity, citation.role, coalesce(citation.assertion, 'STATED'), citation.credibility, grade, citation.locator,
  citation.quote, citation.prefix, citation.suffix, citation.quoteCheck, citation.section, citation.sectionKind
