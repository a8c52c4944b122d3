// The targets in the order of their ids, each with the country it sits in.
MATCH (target:Target)
WHERE target.id > ''
WITH target
ORDER BY target.id
RETURN target.id, id(target), target.kind, [(target)-[:LOCATED_IN]->(country:Country) | id(country)]
