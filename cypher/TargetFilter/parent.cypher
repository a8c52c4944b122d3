// The target that it is part of.
MATCH (this)-[:PARENT]->(node:Target)
