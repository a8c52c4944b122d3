// The cases by stage.
MATCH (case:Case)
WHERE case.stage > ''
RETURN case.stage, collect(id(case))
