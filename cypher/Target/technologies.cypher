// The technologies joined to the target by its cases.
MATCH (this)<-[:OFFERS]-(case:Case)-[:CONCERNS]->(node:Technology)
