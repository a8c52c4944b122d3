// The cases by their first and last day; either may be null.
MATCH (case:Case)
WITH case.firstDay AS first, case.lastDay AS last, collect(1.0 * id(case)) AS cases
WHERE first IS NOT NULL OR last IS NOT NULL
UNWIND range(0, size(cases) - 1, 800) AS start
RETURN [first, last], cases[start..start + 800]
