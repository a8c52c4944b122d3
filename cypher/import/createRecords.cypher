// Creates records that are not stored yet; the label is that of their kind.
UNWIND $rows AS row
CREATE (record:Entity:$($label))
SET record = row
