// The cases whose event is dated, by the days of their publication.
MATCH (case:Case)
WHERE case.occurredOn IS NOT NULL AND case.publishedOn IS NOT NULL
RETURN [case.publishedOnFirst, case.publishedOnLast], collect(id(case))
