// All reports.
MATCH (node:Report)
