// Drops an index.
DROP INDEX $name IF EXISTS
