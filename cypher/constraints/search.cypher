// Finds records by their names, titles, summaries and aliases; Chinese by pairs of characters.
CREATE FULLTEXT INDEX search IF NOT EXISTS
FOR (node:Post|Country|Area|Technology|Target|Company|Programme|Report|Case|Alias)
ON EACH [node.name, node.nameZh, node.title, node.titleZh, node.summary, node.text, node.compact]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}
