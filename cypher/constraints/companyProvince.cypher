// Finds and sorts records by Company.province.
CREATE INDEX companyProvince IF NOT EXISTS
FOR (node:Company)
ON (node.province)
