// The records with these ids, in their order; null where there is none. A grade is read at its report.
UNWIND $args.ids AS id
OPTIONAL MATCH (node:Entity {id: id})
WHERE NOT node:Grade
