// Finds and sorts records by Target.name.
CREATE INDEX targetName IF NOT EXISTS
FOR (node:Target)
ON (node.name)
