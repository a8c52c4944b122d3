// The reports in the order of their ids, 800 to a row.
MATCH (report:Report)
WHERE report.id > ''
WITH report
ORDER BY report.id
WITH collect(report.id) AS ids, collect(1.0 * id(report)) AS reports
UNWIND range(0, size(ids) - 1, 800) AS start
RETURN ids[start..start + 800], reports[start..start + 800]
