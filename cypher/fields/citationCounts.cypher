// How many citations each of these cases has.
UNWIND $ids AS id
MATCH (case:Case {id: id})
RETURN id, COUNT { (case)-[:SUPPORTED_BY]->() }
