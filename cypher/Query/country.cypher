// The country with this id.
MATCH (node:Country {id: $args.id})
