// Its companies.
MATCH (this)-[:INVOLVES]->(node:Company)
