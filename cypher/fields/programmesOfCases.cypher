// The programmes that these cases are part of.
MATCH (case:Entity&Case)-[:PART_OF]->(programme:Programme)
WHERE case.id IN $ids
RETURN DISTINCT programme.id
