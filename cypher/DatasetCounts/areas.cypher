// Number of areas that cases concern.
COUNT {
  MATCH (area:Area)
  WHERE EXISTS { (area)<-[:WITHIN]-(:Technology)<-[:CONCERNS]-() }
}
