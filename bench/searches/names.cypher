// Names of targets and companies, in English and Chinese, in an order that the ids alone decide.
MATCH (node:Target|Company)
WITH node
ORDER BY reverse(node.id)
LIMIT toInteger($most)
UNWIND [node.name, node.nameZh] AS name
WITH name
WHERE name IS NOT NULL
RETURN name
