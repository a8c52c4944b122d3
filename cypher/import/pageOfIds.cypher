// The next ids of one package and one kind, in order.
MATCH (record:Entity)
WHERE record.id > $after AND record.id STARTS WITH $prefix AND record.package = $package
RETURN record.id AS id
ORDER BY record.id
LIMIT $limit
