// The target with this id.
MATCH (node:Entity:Target {id: $args.id})
