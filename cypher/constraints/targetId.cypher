// Finds and sorts records by Target.id.
CREATE INDEX targetId IF NOT EXISTS
FOR (node:Target)
ON (node.id)
