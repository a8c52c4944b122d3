// The kinds of its targets.
MATCH (this)-[:OFFERS]->(target:Target)
RETURN target.kind
