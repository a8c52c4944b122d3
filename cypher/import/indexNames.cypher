// The names of the indexes that are there, those of constraints among them.
SHOW INDEXES YIELD name
