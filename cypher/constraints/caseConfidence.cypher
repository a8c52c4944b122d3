// Finds and sorts records by Case.confidence.
CREATE INDEX caseConfidence IF NOT EXISTS
FOR (node:Case)
ON (node.confidence)
