// The cases that follow it.
MATCH (this)<-[:FOLLOWS]-(node)
