// The cases by first day.
MATCH (case:Case)
WHERE case.firstDay > ''
WITH case.firstDay AS value, collect(id(case)) AS cases
UNWIND range(0, size(cases) - 1, 2000) AS start
RETURN value, cases[start..start + 2000]
