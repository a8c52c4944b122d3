// The targets joined to the area by its cases.
MATCH (this)<-[:WITHIN]-(:Technology)<-[:CONCERNS]-(case:Case)-[:OFFERS]->(node:Target)
