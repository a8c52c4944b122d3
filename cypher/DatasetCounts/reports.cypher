// Number of reports.
COUNT { (:Report) }
