// The record with this id. A grade is read from its report, a figure from `figures`, a class from `schemes`, a judgement from its records.
MATCH (node:Entity {id: $args.id})
WHERE NOT node:Grade AND NOT node:Figure AND NOT node:Scheme AND NOT node:SchemeClass AND NOT node:Classification AND NOT node:Judgement
