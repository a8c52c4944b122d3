// Number of records of each kind.
UNWIND [{}] AS node
