// How many targets there are.
COUNT { (:Target) }
