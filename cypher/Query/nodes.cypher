// The records with these ids, in their order; null in the place of an unknown id. A grade is read from its report, a figure from `figures`, a class from `schemes`, a judgement from its records.
UNWIND $args.ids AS id
OPTIONAL MATCH (node:Entity {id: id})
WHERE NOT node:Grade AND NOT node:Figure AND NOT node:Scheme AND NOT node:SchemeClass AND NOT node:Classification AND NOT node:Judgement
