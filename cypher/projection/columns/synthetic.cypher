// The cases by synthetic or not.
MATCH (case:Case)
WHERE case.synthetic IS NOT NULL
WITH case.synthetic AS value, collect(1.0 * id(case)) AS cases
UNWIND range(0, size(cases) - 1, 800) AS start
RETURN value, cases[start..start + 800]
