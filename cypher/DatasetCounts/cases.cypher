// How many cases there are.
COUNT { (:Case) }
