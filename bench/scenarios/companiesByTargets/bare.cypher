// The 50 companies with the most targets.
MATCH (company:Company)
WITH company, COUNT {
  MATCH (company)<-[:INVOLVES]-(:Case)-[:OFFERS]->(target:Target)
  RETURN DISTINCT target
} AS targetCount
ORDER BY targetCount DESC, company.id
LIMIT 50
RETURN {id: company.id, name: company.name, targetCount: targetCount} AS answer
