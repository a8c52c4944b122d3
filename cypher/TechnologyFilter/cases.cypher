// The technology's cases.
MATCH (this)<-[:CONCERNS]-(node:Case)
