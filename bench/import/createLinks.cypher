// Creates the links of a batch, of one type.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[link:$($type)]->(to)
SET link = row.properties
