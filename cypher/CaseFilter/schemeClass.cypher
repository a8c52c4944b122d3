// The classes of its technologies.
MATCH (this)-[:CONCERNS]->(:Technology)<-[:CLASSIFIES]-(:Classification)-[:INTO]->(node:SchemeClass)
