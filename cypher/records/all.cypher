// All records.
MATCH (node:Record)
