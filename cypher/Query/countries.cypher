// All countries.
MATCH (node:Country)
