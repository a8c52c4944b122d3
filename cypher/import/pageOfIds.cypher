// Returns the next ids of one kind in order, those of one package or (for null) all; joined records are among them.
CALL () {
  MATCH (record:Entity)
  WHERE record.id > $after AND record.id < $until AND ($package IS NULL OR record.package = $package)
  RETURN record.id AS id
  ORDER BY id
  LIMIT $limit
  UNION
  MATCH (record:Joined)
  WHERE record.id > $after AND record.id < $until AND ($package IS NULL OR record.package = $package)
  RETURN record.id AS id
  ORDER BY id
  LIMIT $limit
}
RETURN id
ORDER BY id
LIMIT $limit
