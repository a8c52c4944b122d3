// Returns the evidence of each case: its reports with reliability, credibility and denial.
UNWIND $ids AS id
MATCH (case:Entity {id: id})
RETURN case.id AS id, COLLECT {
  MATCH (case)-[citation:SUPPORTED_BY]->(report:Report)
  RETURN {
    report: report.id,
    reliability: report.reliability,
    credibility: coalesce(citation.credibility, report.credibility),
    denied: coalesce(citation.assertion = 'DENIED', false)
  }
} AS evidence
