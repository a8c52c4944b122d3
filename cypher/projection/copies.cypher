// The reports that copy or draw on others, each beside its source.
MATCH (report:Report)-[:DERIVED_FROM]->(source:Report)
WITH collect(1.0 * id(report)) AS reports, collect(1.0 * id(source)) AS sources
UNWIND range(0, size(reports) - 1, 400) AS start
RETURN reports[start..start + 400], sources[start..start + 400]
