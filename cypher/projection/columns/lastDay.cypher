// The cases by last day.
MATCH (case:Case)
WHERE case.lastDay > ''
RETURN case.lastDay, collect(id(case))
