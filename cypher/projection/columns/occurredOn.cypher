// The cases whose event is dated, by its first and last day.
MATCH (case:Case)
WHERE case.occurredOnFirst > ''
WITH [case.occurredOnFirst, case.occurredOnLast] AS value, collect(1.0 * id(case)) AS cases
UNWIND range(0, size(cases) - 1, 800) AS start
RETURN value, cases[start..start + 800]
