// The stored records of a kind that have one of these identifiers or addresses, each with its package.
MATCH (record:Entity|Joined)
WHERE record.id STARTS WITH $start
UNWIND coalesce(record.identifiers, [record.url]) AS value
WITH record, toLower(replace(value, ' ', '')) AS key
WHERE key IN $keys
RETURN DISTINCT key, record.id AS id, record.package AS package
ORDER BY key, id
