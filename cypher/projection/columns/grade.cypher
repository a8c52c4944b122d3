// The cases by grade.
MATCH (case:Case)
WHERE case.grade > ''
WITH case.grade AS value, collect(id(case)) AS cases
UNWIND range(0, size(cases) - 1, 2000) AS start
RETURN value, cases[start..start + 2000]
