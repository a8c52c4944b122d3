// The cases with these ids.
UNWIND $keys AS key
MATCH (case:Case {id: key})
RETURN key, {id: case.id, title: case.title, date: case.firstDay} AS value
