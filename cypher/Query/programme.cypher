// The programme with this id.
MATCH (node:Programme {id: $args.id})
