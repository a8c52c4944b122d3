// True if the subject is unknown or, for `false`, if it is known.
(subject IS NULL) = $value
