// Stores derived values where they differ from the stored ones. Returns the ids of the records that changed.
UNWIND $rows AS row
MATCH (record:Entity {id: row.id})
WHERE any(key IN keys(row.values) WHERE NOT coalesce(record[key] = row.values[key], record[key] IS NULL AND row.values[key] IS NULL))
SET record += row.values
RETURN record.id AS id
