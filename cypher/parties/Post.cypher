// The posts that referred the case.
MATCH (case:Case)<-[:REFERRED]-(party:Post)
