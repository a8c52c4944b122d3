// True if the database contains any node.
RETURN EXISTS { MATCH () } AS anything
