// Gives records their place on the map.
UNWIND $places AS place
MATCH (record:Entity {id: place.id})
SET record.location = point({latitude: place.latitude, longitude: place.longitude})
