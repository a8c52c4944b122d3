// The technologies joined to the country by its cases.
MATCH (this)<-[:LOCATED_IN]-(:Target)<-[:OFFERS]-(case:Case)-[:CONCERNS]->(node:Technology)
