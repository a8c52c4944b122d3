// The cases by confidence.
MATCH (case:Case)
WHERE case.confidence >= 0
WITH case.confidence AS value, collect(1.0 * id(case)) AS cases
UNWIND range(0, size(cases) - 1, 800) AS start
RETURN value, cases[start..start + 800]
