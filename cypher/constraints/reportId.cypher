// Finds and sorts records by Report.id.
CREATE INDEX reportId IF NOT EXISTS
FOR (node:Report)
ON (node.id)
