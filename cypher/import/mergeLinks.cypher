// Creates missing relationships of one type between stored records, each from the first to the second of a pair.
UNWIND $pairs AS pair
MATCH (from:Entity {id: pair[0]})
MATCH (to:Entity {id: pair[1]})
MERGE (from)-[:$($type)]->(to)
