// The targets joined to the country by its cases.
MATCH (this)<-[:LOCATED_IN]-(node:Target)<-[:OFFERS]-(case:Case)
