// The classification schemes.
MATCH (node:Scheme)
