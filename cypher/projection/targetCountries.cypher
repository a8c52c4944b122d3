// The targets by country.
MATCH (target:Target)-[:LOCATED_IN]->(country:Country)
WITH country, collect(1.0 * id(target)) AS targets
UNWIND range(0, size(targets) - 1, 800) AS start
RETURN id(country), targets[start..start + 800]
