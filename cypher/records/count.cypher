// Number of records.
COUNT { (:Entity) }
