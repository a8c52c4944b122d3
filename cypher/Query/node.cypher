// The record with this id. A grade is read from its report, a figure from `figures`.
MATCH (node:Entity {id: $args.id})
WHERE NOT node:Grade AND NOT node:Figure
