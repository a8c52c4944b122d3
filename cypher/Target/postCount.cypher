// Number of posts that its cases join it to.
COUNT {
  MATCH (this)<-[:OFFERS]-(case:Case)<-[:REFERRED]-(node:Post)
  RETURN DISTINCT node
}
