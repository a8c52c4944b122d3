// Finds and sorts records by Case.id.
CREATE INDEX caseId IF NOT EXISTS
FOR (node:Case)
ON (node.id)
