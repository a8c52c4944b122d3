// The posts joined to the area by its cases.
MATCH (this)<-[:WITHIN]-(:Technology)<-[:CONCERNS]-(case:Case)<-[:REFERRED]-(node:Post)
