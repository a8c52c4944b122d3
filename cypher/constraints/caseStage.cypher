// Finds and sorts records by Case.stage.
CREATE INDEX caseStage IF NOT EXISTS
FOR (node:Case)
ON (node.stage)
