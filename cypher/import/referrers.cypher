// Which of these records are still referred to, each with one record that does.
UNWIND $ids AS id
MATCH (record:Entity {id: id})
MATCH (other:Entity)-[link]-(record)
WHERE NOT other.id IN $leaving
  AND CASE type(link) WHEN 'REFERRED' THEN startNode(link) = record ELSE endNode(link) = record END
RETURN record.id AS id, min(other.id) AS referrer
