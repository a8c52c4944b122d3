// The technology that lies in the class.
MATCH (this)-[:CLASSIFIES]->(node:Technology)
