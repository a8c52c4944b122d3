// Ends within the value or earlier.
subject.last <= $value.last
