// The cases in the order of their ids, each with all that it is joined to.
MATCH (case:Case)
WHERE case.id > ''
WITH case
ORDER BY case.id
RETURN case.id, id(case), [(case)--(other) | id(other)]
