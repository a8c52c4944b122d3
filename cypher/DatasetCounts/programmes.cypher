// Number of programmes.
COUNT { (:Programme) }
