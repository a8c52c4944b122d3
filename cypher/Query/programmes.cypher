// All programmes.
MATCH (node:Programme)
