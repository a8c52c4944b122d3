// The country with this id.
MATCH (node:Entity:Country {id: $args.id})
