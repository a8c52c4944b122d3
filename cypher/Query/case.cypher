// The case with this id.
MATCH (node:Case {id: $args.id})
