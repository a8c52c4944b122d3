// The cases by the days of their event, where it is dated.
MATCH (case:Case)
WHERE case.occurredOn IS NOT NULL
RETURN [case.occurredOnFirst, case.occurredOnLast], collect(id(case))
