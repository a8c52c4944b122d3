// Returns the indexes that can be filled later: all except those of constraints.
SHOW INDEXES YIELD name, type, owningConstraint
WHERE owningConstraint IS NULL AND type IN ['RANGE', 'TEXT', 'POINT', 'FULLTEXT']
RETURN name
