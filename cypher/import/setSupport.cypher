// Stores what the reports of cases give together.
UNWIND $rows AS row
MATCH (case:Entity {id: row.id})
SET case.confidence = row.confidence, case.grade = row.grade
