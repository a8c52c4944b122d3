// The report it is from.
MATCH ()-[this]->(node)
