// The party that the citation is about.
MATCH (node:Entity {id: this.entity})
