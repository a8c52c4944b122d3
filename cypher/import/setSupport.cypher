// Stores what the reports of cases give together.
UNWIND $rows AS row
MATCH (case:Entity {id: row.id})
SET case += row.support
