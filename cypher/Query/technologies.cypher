// All technologies.
MATCH (node:Technology)
