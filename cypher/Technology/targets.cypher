// The targets joined to the technology by its cases.
MATCH (this)<-[:CONCERNS]-(case:Case)-[:OFFERS]->(node:Target)
