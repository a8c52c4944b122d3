// The targets that the case offers.
MATCH (case:Case)-[:OFFERS]->(party:Target)
