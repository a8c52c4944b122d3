// The record with this id; a grade is read at its report.
MATCH (node:Entity {id: $args.id})
WHERE NOT node:Grade
