// The five shortest chains through targets and companies.
MATCH path = SHORTEST 5 (from:Entity {id: $from})
  (()-[:REFERRED|OFFERS|INVOLVES]-(:Case)-[:REFERRED|OFFERS|INVOLVES]-(:Target|Company)){0,3}
  ()-[:REFERRED|OFFERS|INVOLVES]-(:Case)-[:REFERRED|OFFERS|INVOLVES]-(to:Entity {id: $to})
RETURN [node IN nodes(path) | node.id] AS ids
