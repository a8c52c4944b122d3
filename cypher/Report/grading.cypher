// The grade that a person assigned to the report.
MATCH (node:Grade)-[:GRADES]->(this)
