// The records with these ids, in their order; null where there is none.
UNWIND $args.ids AS id
OPTIONAL MATCH (node:Entity {id: id})
