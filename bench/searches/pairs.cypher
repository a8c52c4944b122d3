// Entities to search between: the busiest, some with a single case, and some in between; in an order that the ids alone decide.
CALL () {
  MATCH (hub:Post|Target|Company)
  WITH hub, COUNT { (hub)--(:Case) } AS cases
  ORDER BY cases DESC, hub.id
  LIMIT 40
  RETURN collect(hub.id) AS hubs
}
CALL () {
  MATCH (leaf:Target|Company)
  WHERE COUNT { (leaf)--(:Case) } = 1
  WITH leaf
  ORDER BY reverse(leaf.id)
  LIMIT 80
  RETURN collect(leaf.id) AS leaves
}
CALL () {
  MATCH (other:Post|Target|Company)
  WHERE COUNT { (other)--(:Case) } > 1
  WITH other
  ORDER BY reverse(other.id)
  LIMIT 80
  RETURN collect(other.id) AS others
}
CALL () {
  MATCH (alone:Target)
  WHERE COUNT { (alone)<-[:OFFERS]-(:Case)-[:INVOLVES]->() } = 0
  WITH alone
  ORDER BY reverse(alone.id)
  LIMIT 40
  RETURN collect(alone.id) AS apart
}
RETURN hubs, leaves, others, apart
