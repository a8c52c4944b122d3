// Is the value or more.
subject >= $value
