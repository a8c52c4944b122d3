// The reports, by language.
MATCH (report:Report)
WITH report.language AS language, collect(id(report)) AS reports
UNWIND range(0, size(reports) - 1, 2000) AS start
RETURN language, reports[start..start + 2000]
