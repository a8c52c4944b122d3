// How many cases join the two, each once.
count(DISTINCT case)
