// Finds and sorts records by Report.url.
CREATE INDEX reportUrl IF NOT EXISTS
FOR (node:Report)
ON (node.url)
