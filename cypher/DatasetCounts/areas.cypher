// How many areas a case concerns.
COUNT {
  MATCH (area:Area)
  WHERE EXISTS { (area)<-[:WITHIN]-(:Technology)<-[:CONCERNS]-() }
}
