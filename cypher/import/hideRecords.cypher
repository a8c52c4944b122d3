// Takes records out of all answers: each is joined to the one that answers for it.
UNWIND $rows AS row
MATCH (record:Entity {id: row.id})
SET record:Joined, record.joinedInto = row.into
REMOVE record:Entity:$(row.label)
