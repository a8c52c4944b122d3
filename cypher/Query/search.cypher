// The records with a matching name, title, summary, alias or id, each with its best match. A match of a case or a report counts a third of any other.
CALL () {
  CALL db.index.fulltext.queryNodes('search', $args.text.query, CASE WHEN $args.kinds IS NULL THEN {limit: 1000} ELSE {} END)
  YIELD node AS hit, score AS hitScore
  OPTIONAL MATCH (owner:Entity)-[:ALSO_KNOWN_AS]->(hit)
  WITH coalesce(owner, hit) AS node, hit, hitScore * CASE WHEN hit:Case OR hit:Report THEN 1 ELSE 3 END AS hitScore
  WHERE $args.kinds IS NULL OR any(kind IN $args.kinds WHERE kind IN [label IN labels(node) | toUpper(label)])
  WITH node, hit, hitScore
  LIMIT 1000
  RETURN node, hit, hitScore, false AS byId
  UNION ALL
  UNWIND $args.text.ids AS start
  MATCH (hit:Entity)
  WHERE hit.id STARTS WITH start
    AND ($args.kinds IS NULL OR any(kind IN $args.kinds WHERE kind IN [label IN labels(hit) | toUpper(label)]))
  WITH hit, start
  ORDER BY hit.id
  LIMIT 200
  RETURN hit AS node, hit, CASE WHEN hit.id = start THEN 2000.0 ELSE 1000.0 END AS hitScore, true AS byId
}
WITH node, hit, hitScore, byId
ORDER BY hitScore DESC, coalesce(hit.id, hit.text)
WITH node, head(collect({hit: hit, byId: byId})) AS first, max(hitScore) AS score
WITH node, score, first.hit AS best, first.byId AS byId
WITH node, score, best, byId, coalesce(best.nameZh, best.titleZh) AS zh, coalesce(best.name, best.title) AS name
WITH node, score, CASE
  WHEN byId THEN {text: best.id, kind: 'ID', language: null}
  WHEN best:Alias THEN {text: best.text, kind: coalesce(best.kind, 'VARIANT'), language: best.language}
  WHEN $args.text.chinese AND any(word IN $args.text.words WHERE zh CONTAINS word) THEN {text: zh, kind: 'NAME', language: 'zh'}
  WHEN any(word IN $args.text.words WHERE toLower(name) CONTAINS word) THEN {text: name, kind: 'NAME', language: null}
  WHEN any(word IN $args.text.words WHERE toLower(best.summary) CONTAINS word) THEN {text: best.summary, kind: 'SUMMARY', language: null}
  ELSE {text: name, kind: 'NAME', language: null}
END AS match
