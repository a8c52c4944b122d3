// Copies links of which a record has at most one: a record that answers for joined ones and has none gets the first of theirs by id.
MATCH (joined:Joined)
WHERE joined.id <> joined.joinedInto
MATCH (into:Entity {id: joined.joinedInto})
MATCH (joined)-[aside:SET_ASIDE]-(other)
WHERE aside.linkType = $type
OPTIONAL MATCH (answering:Entity {id: other.joinedInto})
WITH startNode(aside) AS stated, startNode(aside) = joined AS outward, into, coalesce(answering, other) AS end
WHERE into <> end
WITH stated, CASE WHEN outward THEN into ELSE end END AS from, CASE WHEN outward THEN end ELSE into END AS to
ORDER BY stated.id
WITH from, head(collect(to)) AS to
WHERE NOT EXISTS { (from)-[:$($type)]->() }
CREATE (from)-[:$($type) {joined: true}]->(to)
