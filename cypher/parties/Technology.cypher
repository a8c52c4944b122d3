// The technologies that the case concerns.
MATCH (case:Case)-[:CONCERNS]->(party:Technology)
