// Number of citations of each of these cases.
UNWIND $ids AS id
MATCH (case:Case {id: id})
RETURN id, COUNT { (case)-[:SUPPORTED_BY]->() }
