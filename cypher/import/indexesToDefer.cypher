// The indexes that can be filled later: not those of constraints, nor the one that search asks for by name.
SHOW INDEXES YIELD name, type, owningConstraint
WHERE owningConstraint IS NULL AND type IN ['RANGE', 'TEXT', 'POINT']
RETURN name
