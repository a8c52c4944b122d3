// How many records there are of each kind.
UNWIND [{}] AS node
