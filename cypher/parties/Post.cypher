// The posts that took part in the case.
MATCH (case:Case)<-[:REFERRED]-(party:Post)
