// The cases by the import that last changed them.
MATCH (case:Case)
WHERE case.changedIn IS NOT NULL
RETURN case.changedIn, collect(id(case))
