// The records that share a name as a whole or an identifier, of kinds whose records have names, or an address, of reports; a null in the place of a group that is too large; the smallest groups first.
CALL () {
  UNWIND $named AS kind
  MATCH (node:Entity)
  WHERE node.id STARTS WITH kind
  UNWIND [token IN split(node.searchTokens, ' ') WHERE token STARTS WITH '#' OR token STARTS WITH '_exact_'] AS token
  WITH kind, token, count(*) AS size, collect(node.id)[..toInteger($most)] AS ids
  RETURN size, ids
  UNION ALL
  MATCH (report:Report)
  WHERE 'Report' IN $addressed AND report.url IS NOT NULL
  WITH report.url AS url, count(*) AS size, collect(report.id)[..toInteger($most)] AS ids
  RETURN size, ids
}
WITH size, ids
WHERE size > 1
WITH DISTINCT size, ids
ORDER BY size, ids[0], ids[1]
LIMIT toInteger($limit)
RETURN CASE WHEN size <= $most THEN ids END
