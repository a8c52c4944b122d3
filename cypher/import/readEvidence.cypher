// What the reports of these cases say of them: grade, denial, and the reports each goes back to.
UNWIND $ids AS id
MATCH (case:Entity {id: id})
RETURN case.id AS id, COLLECT {
  MATCH (case)-[citation:SUPPORTED_BY]->(report:Report)
  RETURN {
    reliability: report.reliability,
    credibility: coalesce(citation.credibility, report.credibility),
    denied: coalesce(citation.assertion = 'DENIED', false),
    origins: COLLECT {
      MATCH (report)-[:DERIVED_FROM*0..16]->(origin:Report)
      WHERE NOT EXISTS { (origin)-[:DERIVED_FROM]->() }
      RETURN DISTINCT origin.id
    }
  }
} AS evidence
