// Lists of Case records by name or title.
CREATE INDEX caseSortKey IF NOT EXISTS
FOR (node:Case)
ON (node.sortKey)
