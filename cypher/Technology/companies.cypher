// The companies joined to the technology by its cases.
MATCH (this)<-[:CONCERNS]-(case:Case)-[:INVOLVES]->(node:Company)
