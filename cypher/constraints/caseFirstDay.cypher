// Finds and sorts records by Case.firstDay.
CREATE INDEX caseFirstDay IF NOT EXISTS
FOR (node:Case)
ON (node.firstDay)
