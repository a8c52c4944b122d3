// The companies joined to the area by its cases.
MATCH (this)<-[:WITHIN]-(:Technology)<-[:CONCERNS]-(case:Case)-[:INVOLVES]->(node:Company)
