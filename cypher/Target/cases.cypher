// The target's cases.
MATCH (this)<-[:OFFERS]-(node)
