// Finds records by the tokens of their names, as the program has cut them.
CREATE FULLTEXT INDEX searchTokens IF NOT EXISTS
FOR (node:Post|Country|Area|Technology|Target|Company|Programme|Report|Case)
ON EACH [node.searchTokens]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}
