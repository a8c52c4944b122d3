// Finds and sorts records by Company.id.
CREATE INDEX companyId IF NOT EXISTS
FOR (node:Company)
ON (node.id)
