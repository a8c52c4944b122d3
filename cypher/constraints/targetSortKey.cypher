// Sorts targets by name.
CREATE INDEX targetSortKey IF NOT EXISTS
FOR (node:Target)
ON (node.sortKey)
