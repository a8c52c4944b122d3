// How many programmes there are.
COUNT { (:Programme) }
