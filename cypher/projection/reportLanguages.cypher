// The reports by language.
MATCH (report:Report)
WHERE report.language > ''
WITH report.language AS language, collect(1.0 * id(report)) AS reports
UNWIND range(0, size(reports) - 1, 800) AS start
RETURN language, reports[start..start + 800]
