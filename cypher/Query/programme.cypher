// The programme with this id.
MATCH (node:Entity:Programme {id: $args.id})
