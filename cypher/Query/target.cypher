// The target with this id.
MATCH (node:Target {id: $args.id})
