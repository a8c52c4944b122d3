// Number of posts that referred a case.
COUNT {
  MATCH (post:Post)
  WHERE EXISTS { (post)-[:REFERRED]->() }
}
