// Finds and sorts records by Company.name.
CREATE INDEX companyName IF NOT EXISTS
FOR (node:Company)
ON (node.name)
