// Copies the links of one type from joined records to the records that answer for them, unless these have the same links.
MATCH (joined:Joined)
WHERE joined.id <> joined.joinedInto
MATCH (into:Entity {id: joined.joinedInto})
MATCH (joined)-[aside:SET_ASIDE]-(other)
WHERE aside.linkType = $type AND aside.rowHash IS NULL
OPTIONAL MATCH (answering:Entity {id: other.joinedInto})
WITH startNode(aside) = joined AS outward, into, coalesce(answering, other) AS end
WHERE into <> end
WITH DISTINCT CASE WHEN outward THEN into ELSE end END AS from, CASE WHEN outward THEN end ELSE into END AS to
MERGE (from)-[link:$($type)]->(to)
ON CREATE SET link.joined = true
