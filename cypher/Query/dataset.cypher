// The graph as a whole.
MATCH (node:Dataset {id: 'dataset'})
