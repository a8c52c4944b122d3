// Begins within the value or later.
subject.first >= $value.first
