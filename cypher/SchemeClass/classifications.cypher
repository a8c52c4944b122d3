// The statements that technologies lie in the class.
MATCH (node:Classification)-[:INTO]->(this)
