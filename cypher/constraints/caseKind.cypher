// Finds and sorts records by Case.kind.
CREATE INDEX caseKind IF NOT EXISTS
FOR (node:Case)
ON (node.kind)
