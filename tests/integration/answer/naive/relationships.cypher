// Every relationship, with its ends and properties.
MATCH (from)-[link]->(to)
RETURN elementId(from), type(link), properties(link), elementId(to)
