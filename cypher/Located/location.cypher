// Where it stands; nothing where that is not known.
WITH this.location AS node
WHERE node IS NOT NULL
