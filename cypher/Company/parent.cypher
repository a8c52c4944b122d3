// The body it is part of.
MATCH (this)-[:PARENT]->(node)
