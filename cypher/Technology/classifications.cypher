// The statements that the technology lies in classes.
MATCH (node:Classification)-[:CLASSIFIES]->(this)
