// The case with this id.
MATCH (node:Entity:Case {id: $args.id})
