// True if at least one target of the case lies outside the country of a post that took part in it or, for `false`, if none does.
EXISTS {
  MATCH (home:Country)<-[:LOCATED_IN]-(:Post)-[:REFERRED]->(this)-[:OFFERS]->(:Target)-[:LOCATED_IN]->(away:Country)
  WHERE home <> away
} = $value
