// Number of cases that join the two, each counted once.
count(DISTINCT case)
