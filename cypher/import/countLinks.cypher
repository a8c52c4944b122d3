// Returns how many links of each record are set aside if another one answers for it.
UNWIND $ids AS id
MATCH (record:Entity {id: id})
RETURN id, COUNT { (record)-[link]-() WHERE NOT link:ALSO_KNOWN_AS|JUDGES|BESIDE } AS links
