// What these records keep however their rows change.
UNWIND $ids AS id
MATCH (record:Entity {id: id})
RETURN record.id AS id, record.synthetic AS synthetic
