// Sorts cases by title.
CREATE INDEX caseSortKey IF NOT EXISTS
FOR (node:Case)
ON (node.sortKey)
