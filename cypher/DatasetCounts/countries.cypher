// In how many countries a target sits that a case offers.
COUNT {
  MATCH (country:Country)
  WHERE EXISTS { (country)<-[:LOCATED_IN]-(:Target)<-[:OFFERS]-() }
}
