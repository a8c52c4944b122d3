// Lists of Company records by name or title.
CREATE INDEX companySortKey IF NOT EXISTS
FOR (node:Company)
ON (node.sortKey)
