// The posts joined to the target by its cases.
MATCH (this)<-[:OFFERS]-(case:Case)<-[:REFERRED]-(node:Post)
