// Returns the ids of the records that are joined to others, each with the one that answers for it; a record that answers for others is among them.
MATCH (joined:Joined)
RETURN joined.id AS id, joined.joinedInto AS into
ORDER BY id
