// Finds targets by where they stand.
CREATE POINT INDEX targetLocation IF NOT EXISTS
FOR (node:Target)
ON (node.location)
