// Returns the sources of these reports, and the sources of those sources through any number of steps.
UNWIND $ids AS id
MATCH (:Entity {id: id})-[:DERIVED_FROM*0..]->(report:Report)
WITH DISTINCT report
MATCH (report)-[:DERIVED_FROM]->(source:Report)
RETURN report.id AS report, collect(source.id) AS sources
