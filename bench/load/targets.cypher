// Some targets that cases offer.
MATCH (target:Target)
WHERE EXISTS { (target)<-[:OFFERS]-() }
RETURN target.id AS id
ORDER BY target.id
LIMIT 200
