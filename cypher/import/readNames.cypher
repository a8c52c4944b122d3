// Returns the names of records.
UNWIND $ids AS id
MATCH (record:Entity {id: id})
RETURN record.id AS id, coalesce(record.name, record.title, '') AS name
