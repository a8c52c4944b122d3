// Copies the links of joined records to the records that answer for them, unless these have the same links. Those of which a record has one at most are not among them.
MATCH (joined:Joined)
WHERE joined.id <> joined.joinedInto
MATCH (into:Entity {id: joined.joinedInto})
MATCH (joined)-[aside:SET_ASIDE]-(other)
WHERE aside.rowHash IS NULL AND NOT aside.linkType IN $single
OPTIONAL MATCH (answering:Entity {id: other.joinedInto})
WITH aside.linkType AS type, startNode(aside) = joined AS outward, into, coalesce(answering, other) AS end
WHERE into <> end
WITH DISTINCT type, CASE WHEN outward THEN into ELSE end END AS from, CASE WHEN outward THEN end ELSE into END AS to
WHERE NOT EXISTS { MATCH (from)-[link]->(to) WHERE type(link) = type }
CREATE (from)-[:$(type) {joined: true}]->(to)
