// The programme's cases.
MATCH (this)<-[:PART_OF]-(node:Case)
