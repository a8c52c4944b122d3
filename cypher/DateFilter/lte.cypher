// Ends within the value or earlier; a value that is open at its end does not bind.
(subject.last <= $value.last OR $value.last IS NULL AND subject.first IS NOT NULL)
