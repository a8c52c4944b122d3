// The cases by the forms of cooperation they seek.
MATCH (case:Case)
WHERE case.cooperation IS NOT NULL
RETURN case.cooperation, collect(id(case))
