// The records with a matching name, title, summary or alias, each with its best match; a name counts more than a title that mentions it.
CALL db.index.fulltext.queryNodes('search', $args.text.query, {limit: 1000})
YIELD node AS hit, score AS hitScore
OPTIONAL MATCH (owner:Entity)-[:ALSO_KNOWN_AS]->(hit)
WITH coalesce(owner, hit) AS node, hit, hitScore * CASE WHEN hit:Case OR hit:Report THEN 1 ELSE 3 END AS hitScore
WHERE $args.kinds IS NULL OR any(kind IN $args.kinds WHERE kind IN [label IN labels(node) | toUpper(label)])
WITH node, hit, hitScore
ORDER BY hitScore DESC, coalesce(hit.id, hit.text)
WITH node, head(collect(hit)) AS best, max(hitScore) AS score
WITH node, score, best, coalesce(best.nameZh, best.titleZh) AS zh, coalesce(best.name, best.title) AS name
WITH node, score, CASE
  WHEN best:Alias THEN {text: best.text, kind: coalesce(best.kind, 'VARIANT'), language: best.language}
  WHEN $args.text.chinese AND any(word IN $args.text.words WHERE zh CONTAINS word) THEN {text: zh, kind: 'NAME', language: 'zh'}
  WHEN any(word IN $args.text.words WHERE toLower(name) CONTAINS word) THEN {text: name, kind: 'NAME', language: null}
  WHEN any(word IN $args.text.words WHERE toLower(best.summary) CONTAINS word) THEN {text: best.summary, kind: 'SUMMARY', language: null}
  ELSE {text: name, kind: 'NAME', language: null}
END AS match
