// Returns those of the ids that are stored.
UNWIND $ids AS id
MATCH (record:Entity {id: id})
RETURN record.id AS id
