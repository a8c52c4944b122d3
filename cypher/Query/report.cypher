// The report with this id.
MATCH (node:Report {id: $args.id})
