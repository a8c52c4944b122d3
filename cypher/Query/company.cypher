// The company with this id.
MATCH (node:Company {id: $args.id})
