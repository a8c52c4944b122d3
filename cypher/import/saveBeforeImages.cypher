// Keeps what records were before this import changed or removed them.
MATCH (import:Import {number: $number})
UNWIND $images AS image
CREATE (import)-[:REPLACED]->(kept:BeforeImage)
SET kept = image
