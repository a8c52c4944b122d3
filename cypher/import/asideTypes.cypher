// Returns the types of the links that are set aside.
MATCH ()-[aside:SET_ASIDE]->()
RETURN DISTINCT aside.linkType AS type
ORDER BY type
