// Moves the citations of joined records to the records that answer for them.
MATCH (joined:Joined)
WHERE joined.id <> joined.joinedInto
MATCH (into:Entity {id: joined.joinedInto})
MATCH (joined)-[aside:SET_ASIDE]-(other)
WHERE aside.rowHash IS NOT NULL
OPTIONAL MATCH (answering:Entity {id: other.joinedInto})
WITH aside, startNode(aside) = joined AS outward, into, coalesce(answering, other) AS end
WITH DISTINCT aside, CASE WHEN outward THEN into ELSE end END AS case, CASE WHEN outward THEN end ELSE into END AS report
CREATE (case)-[citation:SUPPORTED_BY]->(report)
SET citation = properties(aside), citation.linkType = null, citation.joined = true,
  citation.origin = startNode(aside).id + ' ' + endNode(aside).id
