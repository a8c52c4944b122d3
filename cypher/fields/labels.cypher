// The labels of these records.
UNWIND $ids AS id
MATCH (record:Entity {id: id})
RETURN id, coalesce(record.name, record.title) AS label
