// The area with this id.
MATCH (node:Area {id: $args.id})
