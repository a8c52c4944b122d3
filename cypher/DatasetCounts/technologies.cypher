// Number of technologies that cases concern.
COUNT {
  MATCH (technology:Technology)
  WHERE EXISTS { (technology)<-[:CONCERNS]-() }
}
