// The next ids of one kind that a package brought (or any, for null), in order.
MATCH (record:Entity)
WHERE record.id > $after AND record.id < $until AND ($package IS NULL OR record.package = $package)
RETURN record.id AS id
ORDER BY record.id
LIMIT $limit
