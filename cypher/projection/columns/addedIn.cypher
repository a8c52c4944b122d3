// The cases by the import that added them.
MATCH (case:Case)
WHERE case.addedIn IS NOT NULL
RETURN case.addedIn, collect(id(case))
