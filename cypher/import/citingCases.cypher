// Returns the cases that cite these reports or reports derived from them.
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:DERIVED_FROM*0..]-(report:Report)<-[:SUPPORTED_BY]-(case:Case)
RETURN DISTINCT case.id AS id
