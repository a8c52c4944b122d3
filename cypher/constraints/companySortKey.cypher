// Sorts companies by name.
CREATE INDEX companySortKey IF NOT EXISTS
FOR (node:Company)
ON (node.sortKey)
