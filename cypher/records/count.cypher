// Number of records.
COUNT { (:Record) }
