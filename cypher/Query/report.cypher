// The report with this id.
MATCH (node:Entity:Report {id: $args.id})
