// Number of posts that took part in a case.
COUNT {
  MATCH (post:Post)
  WHERE EXISTS { (post)-[:REFERRED]->() }
}
