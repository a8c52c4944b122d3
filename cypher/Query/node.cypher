// The record with this id. A grade is read from its report.
MATCH (node:Entity {id: $args.id})
WHERE NOT node:Grade
