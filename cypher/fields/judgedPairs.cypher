// Each judgement of two records, as the ids of those that answer for them.
MATCH (judgement:Judgement)-[:JUDGES]->(record)
MATCH (judgement)-[:BESIDE]->(other)
RETURN coalesce(record.joinedInto, record.id), coalesce(other.joinedInto, other.id)
