// Returns the next before-images of one kind in order.
MATCH (:Import {number: $number})-[:REPLACED]->(image:BeforeImage)
WHERE image.entity > $after AND image.entity < $until
RETURN image {.*} AS image
ORDER BY image.entity
LIMIT $limit
