// The technology with this id.
MATCH (node:Entity:Technology {id: $args.id})
