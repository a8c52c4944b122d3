// Those of some reports that the graph has, each with its language and its grade, and true if it copies another or is copied.
UNWIND $ids AS id
MATCH (report:Report {id: id})
RETURN id, report.language, report.grade, EXISTS { (report)-[:DERIVED_FROM]-() }
