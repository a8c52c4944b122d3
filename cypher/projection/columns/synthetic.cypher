// The cases by whether they are invented.
MATCH (case:Case)
WHERE case.synthetic IS NOT NULL
RETURN case.synthetic, collect(id(case))
