// The report that the citation is from.
MATCH ()-[this]->(node)
