// The company with this id.
MATCH (node:Entity:Company {id: $args.id})
