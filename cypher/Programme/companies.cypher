// The companies joined to the programme by its cases.
MATCH (this)<-[:PART_OF]-(case:Case)-[:INVOLVES]->(node:Company)
