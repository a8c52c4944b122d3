// Makes sure of relationships of one type between stored records, each pair from first to second.
UNWIND $pairs AS pair
MATCH (from:Entity {id: pair[0]})
MATCH (to:Entity {id: pair[1]})
MERGE (from)-[:$($type)]->(to)
