// Removes before-images of an import once they are restored.
MATCH (:Import {number: $number})-[:REPLACED]->(image:BeforeImage)
WHERE image.entity IN $entities
DETACH DELETE image
