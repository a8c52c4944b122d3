// Sets the grades of these reports to those that a person assigned or, without one, to those of their own rows. A row's own grade is kept beside the assigned one.
UNWIND $ids AS id
MATCH (report:Entity {id: id})
WITH report, head(COLLECT { MATCH (grade:Grade)-[:GRADES]->(report) RETURN grade }) AS grade,
  CASE WHEN report.graded THEN report.ownReliability ELSE report.reliability END AS reliability,
  CASE WHEN report.graded THEN report.ownCredibility ELSE report.credibility END AS credibility
WHERE report.graded OR grade IS NOT NULL
SET report.graded = CASE WHEN grade IS NULL THEN null ELSE true END,
  report.ownReliability = CASE WHEN grade IS NULL THEN null ELSE reliability END,
  report.ownCredibility = CASE WHEN grade IS NULL THEN null ELSE credibility END,
  report.reliability = CASE WHEN grade IS NULL THEN reliability ELSE grade.reliability END,
  report.credibility = CASE WHEN grade IS NULL THEN credibility ELSE grade.credibility END
SET report.grade = report.reliability + toString(report.credibility)
