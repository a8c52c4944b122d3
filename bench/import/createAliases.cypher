// Creates the further names of a batch.
UNWIND $rows AS row
MATCH (record:Entity {id: row.of})
CREATE (record)-[:ALSO_KNOWN_AS]->(:Alias {text: row.text})
