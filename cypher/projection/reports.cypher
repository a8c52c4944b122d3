// The reports, by grade and language.
MATCH (report:Report)
WITH report.grade AS grade, report.language AS language, collect(id(report)) AS reports
UNWIND range(0, size(reports) - 1, 2000) AS start
RETURN grade, language, reports[start..start + 2000]
