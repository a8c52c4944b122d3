// The class that the technology lies in.
MATCH (this)-[:INTO]->(node:SchemeClass)
