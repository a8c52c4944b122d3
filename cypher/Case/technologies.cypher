// Its technologies.
MATCH (this)-[:CONCERNS]->(node)
