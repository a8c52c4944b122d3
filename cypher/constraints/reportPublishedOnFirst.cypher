// Finds and sorts records by Report.publishedOnFirst.
CREATE INDEX reportPublishedOnFirst IF NOT EXISTS
FOR (node:Report)
ON (node.publishedOnFirst)
