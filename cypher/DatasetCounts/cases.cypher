// Number of cases.
COUNT { (:Case) }
