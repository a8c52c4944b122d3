// The targets joined to the programme by its cases.
MATCH (this)<-[:PART_OF]-(case:Case)-[:OFFERS]->(node:Target)
