// The cases by kind.
MATCH (case:Case)
WHERE case.kind > ''
RETURN case.kind, collect(id(case))
