// The classes of the scheme.
MATCH (node:SchemeClass)-[:CLASS_OF]->(this)
