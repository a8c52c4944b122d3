// The party it is about.
MATCH (node:Entity {id: this.entity})
