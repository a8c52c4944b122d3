// Lists of Target records by name or title.
CREATE INDEX targetSortKey IF NOT EXISTS
FOR (node:Target)
ON (node.sortKey)
