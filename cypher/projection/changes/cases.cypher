// Those of some cases that the graph has, each with all its neighbours, the reports that support it and its properties. Beside a report stand the grades
// of its citations, if one of these has a credibility of its own.
UNWIND $ids AS id
MATCH (case:Case {id: id})
RETURN id,
  [(case)--(other:Entity) | other.id],
  COLLECT {
    MATCH (case)-[citation:SUPPORTED_BY]->(report)
    WITH report, collect(citation) AS all, collect(CASE WHEN coalesce(citation.assertion, '') <> 'DENIED' THEN citation END) AS supporting
    WHERE size(supporting) > 0
    RETURN [report.id, CASE WHEN any(citation IN all WHERE citation.credibility >= 1) THEN
      [citation IN supporting WHERE report.reliability IS NOT NULL AND coalesce(citation.credibility, report.credibility) IS NOT NULL
        | report.reliability + toString(coalesce(citation.credibility, report.credibility))]
    ELSE [] END]
  },
  [case.firstDay, case.lastDay], [case.occurredOnFirst, case.occurredOnLast], [case.publishedOnFirst, case.publishedOnLast],
  case.kind, case.stage, case.direction, case.grade, case.confidence, case.cooperation, case.synthetic, case.addedIn, case.changedIn
