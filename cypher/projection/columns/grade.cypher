// The cases by grade.
MATCH (case:Case)
WHERE case.grade > ''
RETURN case.grade, collect(id(case))
