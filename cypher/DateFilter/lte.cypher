// True if the date ends within the value or earlier; a value that is open at its end sets no bound.
(subject.last <= $value.last OR $value.last IS NULL AND subject.first IS NOT NULL)
