// Which reports copy or draw on which.
MATCH (report:Report)-[:DERIVED_FROM]->(source:Report)
RETURN id(report), id(source)
