// Sets the links of joined records aside, as they are. Judgements stay with the records that they name.
MATCH (joined:Joined)
WHERE joined.id <> joined.joinedInto
MATCH (joined)-[link]-()
WHERE NOT link:ALSO_KNOWN_AS|SET_ASIDE|JUDGES|BESIDE
WITH DISTINCT link, startNode(link) AS from, endNode(link) AS to
CREATE (from)-[aside:SET_ASIDE]->(to)
SET aside = properties(link), aside.linkType = type(link)
DELETE link
