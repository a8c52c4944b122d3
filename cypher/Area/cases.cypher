// The area's cases.
MATCH (this)<-[:WITHIN]-(:Technology)<-[:CONCERNS]-(node:Case)
