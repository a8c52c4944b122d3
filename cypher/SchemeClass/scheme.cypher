// The scheme that the class belongs to.
MATCH (this)-[:CLASS_OF]->(node:Scheme)
