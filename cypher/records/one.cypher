// The record with this id.
MATCH (node:Entity {id: $args.id})
