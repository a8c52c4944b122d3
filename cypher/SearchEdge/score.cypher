// The score of the match.
score
