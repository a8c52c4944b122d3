// True if at least one target of the case lies within the circle.
EXISTS {
  MATCH (this)-[:OFFERS]->(target:Target)
  WHERE point.distance(target.location, point({latitude: $value.latitude, longitude: $value.longitude})) <= $value.km * 1000
}
