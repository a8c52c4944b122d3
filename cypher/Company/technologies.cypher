// The technologies joined to the company by its cases.
MATCH (this)<-[:INVOLVES]-(case:Case)-[:CONCERNS]->(node:Technology)
