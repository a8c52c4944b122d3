// Finds and sorts records by Case.direction.
CREATE INDEX caseDirection IF NOT EXISTS
FOR (node:Case)
ON (node.direction)
