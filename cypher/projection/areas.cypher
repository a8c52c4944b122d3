// The areas in the order of their ids.
MATCH (area:Area)
RETURN area.id, id(area)
ORDER BY area.id
