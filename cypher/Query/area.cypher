// The area with this id.
MATCH (node:Entity:Area {id: $args.id})
