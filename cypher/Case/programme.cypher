// The programme it is part of.
MATCH (this)-[:PART_OF]->(node)
