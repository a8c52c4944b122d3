// The company's cases.
MATCH (this)<-[:INVOLVES]-(node:Case)
