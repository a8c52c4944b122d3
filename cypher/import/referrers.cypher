// Returns those of the records that others still refer to, each with one of these others.
UNWIND $ids AS id
MATCH (record:Entity {id: id})
MATCH (other:Entity)-[link]-(record)
WHERE NOT other.id IN $leaving
  AND CASE type(link) WHEN 'REFERRED' THEN startNode(link) = record ELSE endNode(link) = record END
RETURN record.id AS id, min(other.id) AS referrer
