// The reports, by grade and language.
MATCH (report:Report)
RETURN report.grade, report.language, collect(id(report))
