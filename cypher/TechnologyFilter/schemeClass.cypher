// The classes that it lies in.
MATCH (this)<-[:CLASSIFIES]-(:Classification)-[:INTO]->(node:SchemeClass)
