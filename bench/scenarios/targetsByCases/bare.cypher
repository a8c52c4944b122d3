// The 50 targets with the most cases.
MATCH (target:Target)
WITH target, COUNT { (target)<-[:OFFERS]-() } AS caseCount
ORDER BY caseCount DESC, target.id
LIMIT 50
RETURN {id: target.id, name: target.name, caseCount: caseCount} AS answer
