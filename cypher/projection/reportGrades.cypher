// The reports by grade.
MATCH (report:Report)
WHERE report.grade > ''
WITH report.grade AS grade, collect(1.0 * id(report)) AS reports
UNWIND range(0, size(reports) - 1, 800) AS start
RETURN grade, reports[start..start + 800]
