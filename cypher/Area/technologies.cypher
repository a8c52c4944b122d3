// The technologies joined to the area by its cases.
MATCH (this)<-[:WITHIN]-(node:Technology)<-[:CONCERNS]-(case:Case)
