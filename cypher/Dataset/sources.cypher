// The packages that the records come from.
MATCH (node:Package)
