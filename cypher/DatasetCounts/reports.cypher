// How many reports there are.
COUNT { (:Report) }
