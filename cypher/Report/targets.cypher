// The targets joined to the report by its cases.
MATCH (this)<-[:SUPPORTED_BY]-(case:Case)-[:OFFERS]->(node:Target)
