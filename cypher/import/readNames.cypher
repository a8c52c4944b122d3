// What these records are called.
UNWIND $ids AS id
MATCH (record:Entity {id: id})
RETURN record.id AS id, coalesce(record.name, record.title, '') AS name
