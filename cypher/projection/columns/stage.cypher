// The cases by stage.
MATCH (case:Case)
WHERE case.stage > ''
WITH case.stage AS value, collect(id(case)) AS cases
UNWIND range(0, size(cases) - 1, 2000) AS start
RETURN value, cases[start..start + 2000]
