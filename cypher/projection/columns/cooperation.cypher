// The cases by the forms of cooperation they seek.
MATCH (case:Case)
WHERE case.cooperation IS NOT NULL
WITH case.cooperation AS value, collect(1.0 * id(case)) AS cases
UNWIND range(0, size(cases) - 1, 800) AS start
RETURN value, cases[start..start + 800]
