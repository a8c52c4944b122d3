// One shortest chain, through whatever joins.
MATCH (from:Entity {id: $from})
MATCH (to:Entity {id: $to})
MATCH path = shortestPath((from)-[:REFERRED|OFFERS|INVOLVES*..8]-(to))
RETURN [node IN nodes(path) | node.id] AS ids
