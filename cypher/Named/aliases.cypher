// Its further names.
MATCH (this)-[:ALSO_KNOWN_AS]->(node:Alias)
