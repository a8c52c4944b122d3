// The technologies in the order of their ids, each with its area.
MATCH (technology:Technology)
RETURN technology.id, id(technology), [(technology)-[:WITHIN]->(area:Area) | id(area)]
ORDER BY technology.id
