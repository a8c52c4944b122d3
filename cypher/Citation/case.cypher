// The case it is about.
MATCH (node)-[this]->()
