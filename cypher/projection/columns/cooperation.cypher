// The cases by the forms of cooperation they seek.
MATCH (case:Case)
WHERE case.cooperation IS NOT NULL
WITH case.cooperation AS value, collect(id(case)) AS cases
UNWIND range(0, size(cases) - 1, 2000) AS start
RETURN value, cases[start..start + 2000]
