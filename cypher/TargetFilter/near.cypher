// True if the target lies within the circle.
point.distance(this.location, point({latitude: $value.latitude, longitude: $value.longitude})) <= $value.km * 1000
