// A target of it sits outside the country of a post that referred it, or none does.
EXISTS {
  MATCH (home:Country)<-[:LOCATED_IN]-(:Post)-[:REFERRED]->(this)-[:OFFERS]->(:Target)-[:LOCATED_IN]->(away:Country)
  WHERE home <> away
} = $value
