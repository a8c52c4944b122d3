// The cases by grade.
MATCH (case:Case)
WHERE case.grade > ''
WITH case.grade AS value, collect(1.0 * id(case)) AS cases
UNWIND range(0, size(cases) - 1, 800) AS start
RETURN value, cases[start..start + 800]
