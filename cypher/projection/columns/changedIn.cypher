// The cases by the import that last changed them.
MATCH (case:Case)
WHERE case.changedIn IS NOT NULL
WITH case.changedIn AS value, collect(id(case)) AS cases
UNWIND range(0, size(cases) - 1, 2000) AS start
RETURN value, cases[start..start + 2000]
