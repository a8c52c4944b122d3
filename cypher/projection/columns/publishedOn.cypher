// The cases whose event is dated, by the first and last day of their publication.
MATCH (case:Case)
WHERE case.occurredOnFirst > '' AND case.publishedOnFirst IS NOT NULL
WITH [case.publishedOnFirst, case.publishedOnLast] AS value, collect(1.0 * id(case)) AS cases
UNWIND range(0, size(cases) - 1, 800) AS start
RETURN value, cases[start..start + 800]
