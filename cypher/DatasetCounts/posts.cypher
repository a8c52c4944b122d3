// How many posts referred a case.
COUNT {
  MATCH (post:Post)
  WHERE EXISTS { (post)-[:REFERRED]->() }
}
