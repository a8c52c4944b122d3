// All companies.
MATCH (node:Company)
