// Is unknown, or is known.
(subject.first IS NULL) = $value
