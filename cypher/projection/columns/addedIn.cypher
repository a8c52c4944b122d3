// The cases by the import that added them.
MATCH (case:Case)
WHERE case.addedIn IS NOT NULL
WITH case.addedIn AS value, collect(1.0 * id(case)) AS cases
UNWIND range(0, size(cases) - 1, 800) AS start
RETURN value, cases[start..start + 800]
