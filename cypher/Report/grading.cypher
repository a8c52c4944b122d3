// The grade that a person gave it.
MATCH (node:Grade)-[:GRADES]->(this)
