// The posts joined to the company by its cases.
MATCH (this)<-[:INVOLVES]-(case:Case)<-[:REFERRED]-(node:Post)
