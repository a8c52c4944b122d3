// Returns the percentage to which the indexes are filled, on average.
SHOW INDEXES YIELD populationPercent
RETURN avg(populationPercent) AS percent
