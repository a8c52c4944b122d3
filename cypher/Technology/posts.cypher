// The posts joined to the technology by its cases.
MATCH (this)<-[:CONCERNS]-(case:Case)<-[:REFERRED]-(node:Post)
