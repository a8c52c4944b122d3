// The companies that the case involves.
MATCH (case:Case)-[:INVOLVES]->(party:Company)
