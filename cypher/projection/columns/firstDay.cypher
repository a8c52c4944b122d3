// The cases by first day.
MATCH (case:Case)
WHERE case.firstDay > ''
RETURN case.firstDay, collect(id(case))
