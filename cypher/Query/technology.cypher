// The technology with this id.
MATCH (node:Technology {id: $args.id})
