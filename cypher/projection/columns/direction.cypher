// The cases by direction.
MATCH (case:Case)
WHERE case.direction > ''
WITH case.direction AS value, collect(1.0 * id(case)) AS cases
UNWIND range(0, size(cases) - 1, 800) AS start
RETURN value, cases[start..start + 800]
