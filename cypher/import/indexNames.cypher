// Returns the names of all indexes, those of constraints included.
SHOW INDEXES YIELD name
