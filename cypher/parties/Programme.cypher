// The programme that the case is part of.
MATCH (case:Case)-[:PART_OF]->(party:Programme)
