// Number of countries with a target that a case offers.
COUNT {
  MATCH (country:Country)
  WHERE EXISTS { (country)<-[:LOCATED_IN]-(:Target)<-[:OFFERS]-() }
}
