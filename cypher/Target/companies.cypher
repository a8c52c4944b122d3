// The companies joined to the target by its cases.
MATCH (this)<-[:OFFERS]-(case:Case)-[:INVOLVES]->(node:Company)
