// The location of the record; null where it is not known.
WITH this.location AS node
WHERE node IS NOT NULL
