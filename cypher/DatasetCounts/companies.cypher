// How many companies there are.
COUNT { (:Company) }
