// Restores the links that were set aside.
MATCH (from)-[aside:SET_ASIDE]->(to)
CREATE (from)-[link:$(aside.linkType)]->(to)
SET link = properties(aside), link.linkType = null
DELETE aside
