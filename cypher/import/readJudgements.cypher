// Returns the judgements of records, by id, each with its package.
MATCH (judgement:Judgement)
MATCH (judgement)-[:JUDGES]->(record)
MATCH (judgement)-[:BESIDE]->(other)
RETURN judgement.id AS id, judgement.package AS package, judgement.verdict AS verdict, record.id AS record, other.id AS other
ORDER BY id
