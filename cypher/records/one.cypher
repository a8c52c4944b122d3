// The record with this id.
MATCH (node:Record {id: $args.id})
