// The cases by confidence.
MATCH (case:Case)
WHERE case.confidence >= 0
WITH case.confidence AS value, collect(id(case)) AS cases
UNWIND range(0, size(cases) - 1, 2000) AS start
RETURN value, cases[start..start + 2000]
