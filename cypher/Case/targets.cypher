// Its targets.
MATCH (this)-[:OFFERS]->(node)
