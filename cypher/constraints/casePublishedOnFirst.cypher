// Finds and sorts records by Case.publishedOnFirst.
CREATE INDEX casePublishedOnFirst IF NOT EXISTS
FOR (node:Case)
ON (node.publishedOnFirst)
