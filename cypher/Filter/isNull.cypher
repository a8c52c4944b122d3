// Is unknown, or is known.
(subject IS NULL) = $value
