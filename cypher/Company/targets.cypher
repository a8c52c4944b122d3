// The targets joined to the company by its cases.
MATCH (this)<-[:INVOLVES]-(case:Case)-[:OFFERS]->(node:Target)
