// All areas.
MATCH (node:Area)
