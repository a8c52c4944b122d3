// Returns those of the records that are stored, with their bookkeeping.
UNWIND $ids AS id
MATCH (record:Entity {id: id})
RETURN record.id AS id, record.rowHash AS rowHash, record.package AS package, record.addedIn AS addedIn,
  record.synthetic AS synthetic
