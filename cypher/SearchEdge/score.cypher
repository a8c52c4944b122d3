// How well it matches.
score
