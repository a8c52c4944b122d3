// All records.
MATCH (node:Entity)
