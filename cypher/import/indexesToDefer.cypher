// The indexes that can be filled later: not those of constraints.
SHOW INDEXES YIELD name, type, owningConstraint
WHERE owningConstraint IS NULL AND type IN ['RANGE', 'TEXT', 'POINT', 'FULLTEXT']
RETURN name
