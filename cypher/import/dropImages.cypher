// Forgets what an import replaced, once it is as it was.
MATCH (:Import {number: $number})-[:REPLACED]->(image:BeforeImage)
WHERE image.entity IN $entities
DETACH DELETE image
