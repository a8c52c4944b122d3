// Cases and reports with a citation that has a credibility of its own, with the grades of all their citations that do not deny the case.
MATCH ()-[own:SUPPORTED_BY]->()
WHERE own.credibility >= 1
WITH DISTINCT startNode(own) AS case, endNode(own) AS report
WITH case, report, COLLECT {
  MATCH (case)-[citation:SUPPORTED_BY]->(report)
  WHERE coalesce(citation.assertion, '') <> 'DENIED' AND report.reliability IS NOT NULL
  WITH coalesce(citation.credibility, report.credibility) AS credibility
  WHERE credibility IS NOT NULL
  RETURN report.reliability + toString(credibility)
} AS grades
WHERE size(grades) > 0
RETURN id(case), id(report), grades
