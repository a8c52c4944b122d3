// The records with a matching name, title, summary or alias, each by its best match.
CALL db.index.fulltext.queryNodes('search', $args.text.query, {limit: 1000})
YIELD node AS hit, score AS hitScore
OPTIONAL MATCH (named:Entity)-[:ALSO_KNOWN_AS]->(hit)
WITH coalesce(named, hit) AS node, hit, hitScore
ORDER BY hitScore DESC
WITH node, head(collect(hit)) AS match, max(hitScore) AS score
WHERE $args.kinds IS NULL OR any(kind IN $args.kinds WHERE toUpper(kind) IN [label IN labels(node) | toUpper(label)])
