// Finds and sorts records by Case.grade.
CREATE INDEX caseGrade IF NOT EXISTS
FOR (node:Case)
ON (node.grade)
