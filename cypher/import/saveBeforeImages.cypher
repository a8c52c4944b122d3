// Saves the state of records before this import changes or removes them.
MATCH (import:Import {number: $number})
UNWIND $images AS image
CREATE (import)-[:REPLACED]->(kept:BeforeImage)
SET kept = image
