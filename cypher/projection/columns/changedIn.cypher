// The cases by the import that last changed them.
MATCH (case:Case)
WHERE case.changedIn IS NOT NULL
WITH case.changedIn AS value, collect(1.0 * id(case)) AS cases
UNWIND range(0, size(cases) - 1, 800) AS start
RETURN value, cases[start..start + 800]
