// The cases in the order of their ids, each with all its neighbours, 80 to a row: few large rows are read faster than many small ones.
MATCH (case:Case)
WHERE case.id > ''
WITH case
ORDER BY case.id
WITH collect(case.id) AS ids, collect(case) AS cases
UNWIND range(0, size(ids) - 1, 80) AS start
WITH ids[start..start + 80] AS ids, cases[start..start + 80] AS cases
RETURN ids, [case IN cases | 1.0 * id(case)], [case IN cases | [(case)--(other) | 1.0 * id(other)]]
