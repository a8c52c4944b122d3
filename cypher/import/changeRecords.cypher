// Gives stored records what their changed rows say.
UNWIND $rows AS row
MATCH (record:Entity {id: row.id})
SET record = row
