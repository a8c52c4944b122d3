// The companies joined to the report by its cases.
MATCH (this)<-[:SUPPORTED_BY]-(case:Case)-[:INVOLVES]->(node:Company)
