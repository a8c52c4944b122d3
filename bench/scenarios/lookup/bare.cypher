// One case.
MATCH (case:Case {id: $case})
RETURN {id: case.id, title: case.title, date: case.firstDay} AS answer
