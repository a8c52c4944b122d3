// How many technologies a case concerns.
COUNT {
  MATCH (technology:Technology)
  WHERE EXISTS { (technology)<-[:CONCERNS]-() }
}
