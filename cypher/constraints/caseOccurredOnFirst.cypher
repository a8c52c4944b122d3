// Finds and sorts records by Case.occurredOnFirst.
CREATE INDEX caseOccurredOnFirst IF NOT EXISTS
FOR (node:Case)
ON (node.occurredOnFirst)
