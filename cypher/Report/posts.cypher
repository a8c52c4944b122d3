// The posts joined to the report by its cases.
MATCH (this)<-[:SUPPORTED_BY]-(case:Case)<-[:REFERRED]-(node:Post)
