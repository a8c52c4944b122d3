// What these reports, and those they draw on through any number of steps, draw on.
UNWIND $ids AS id
MATCH (:Entity {id: id})-[:DERIVED_FROM*0..]->(report:Report)
WITH DISTINCT report
MATCH (report)-[:DERIVED_FROM]->(source:Report)
RETURN report.id AS report, collect(source.id) AS sources
