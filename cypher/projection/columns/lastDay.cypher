// The cases by last day.
MATCH (case:Case)
WHERE case.lastDay > ''
WITH case.lastDay AS value, collect(id(case)) AS cases
UNWIND range(0, size(cases) - 1, 2000) AS start
RETURN value, cases[start..start + 2000]
