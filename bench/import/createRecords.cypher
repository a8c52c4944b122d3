// Creates the records of a batch.
UNWIND $rows AS row
CREATE (record:Entity:$($label))
SET record = row
