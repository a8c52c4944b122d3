// True if the date is unknown or, for `false`, if it is known.
(subject.first IS NULL) = $value
