// The judgements of a record and of those that are joined to it, or all.
MATCH (node:Judgement)
WHERE $args.about IS NULL OR EXISTS {
  MATCH (node)-[:JUDGES|BESIDE]->(record)
  WHERE record.id = $args.about OR record.joinedInto = $args.about
}
