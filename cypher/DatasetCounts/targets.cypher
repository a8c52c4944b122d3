// Number of targets.
COUNT { (:Target) }
