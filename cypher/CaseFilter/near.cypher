// A target of it sits within the circle.
EXISTS {
  MATCH (this)-[:OFFERS]->(target:Target)
  WHERE point.distance(target.location, point({latitude: $value.latitude, longitude: $value.longitude})) <= $value.km * 1000
}
