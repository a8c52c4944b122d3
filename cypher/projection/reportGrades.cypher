// The reports that have a grade, by grade.
MATCH (report:Report)
WHERE report.grade > ''
WITH report.grade AS grade, collect(id(report)) AS reports
UNWIND range(0, size(reports) - 1, 2000) AS start
RETURN grade, reports[start..start + 2000]
