// The targets by the country they sit in.
MATCH (target:Target)-[:LOCATED_IN]->(country:Country)
WITH country, collect(id(target)) AS targets
UNWIND range(0, size(targets) - 1, 2000) AS start
RETURN id(country), targets[start..start + 2000]
