// Whether the database holds anything at all.
RETURN EXISTS { MATCH () } AS anything
