// Sets the bare listings of reports aside where a citation that came with a joined record stands in for them.
UNWIND $ids AS id
MATCH (:Entity {id: id})-[listing:SUPPORTED_BY]-()
WHERE listing.rowHash IS NULL AND listing.joined IS NULL
WITH DISTINCT listing, startNode(listing) AS case, endNode(listing) AS report
WHERE EXISTS {
  MATCH (case)-[citation:SUPPORTED_BY]->(report)
  WHERE citation.joined AND citation.rowHash IS NOT NULL
}
CREATE (case)-[aside:SET_ASIDE {linkType: 'SUPPORTED_BY'}]->(report)
DELETE listing
