// The cases by confidence.
MATCH (case:Case)
WHERE case.confidence >= 0
RETURN case.confidence, collect(id(case))
