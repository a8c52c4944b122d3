// Finds and sorts records by Target.kind.
CREATE INDEX targetKind IF NOT EXISTS
FOR (node:Target)
ON (node.kind)
