// The imports.
MATCH (node:Import)
