// All targets.
MATCH (node:Target)
