// Finds and sorts records by Report.grade.
CREATE INDEX reportGrade IF NOT EXISTS
FOR (node:Report)
ON (node.grade)
