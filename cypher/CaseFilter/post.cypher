// Its posts.
MATCH (this)<-[:REFERRED]-(node:Post)
