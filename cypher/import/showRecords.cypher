// Takes joined records of one kind back into all answers.
MATCH (record:Joined)
WHERE record.id STARTS WITH $prefix
SET record:Entity:$($label)
REMOVE record:Joined, record.joinedInto
