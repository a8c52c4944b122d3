// The technologies joined to the programme by its cases.
MATCH (this)<-[:PART_OF]-(case:Case)-[:CONCERNS]->(node:Technology)
