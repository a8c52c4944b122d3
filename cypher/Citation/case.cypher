// The case that the citation is about.
MATCH (node)-[this]->()
