// Finds targets by location.
CREATE POINT INDEX targetLocation IF NOT EXISTS
FOR (node:Target)
ON (node.location)
