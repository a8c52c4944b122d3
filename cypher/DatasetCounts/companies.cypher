// Number of companies.
COUNT { (:Company) }
