// True if the subject is the value or more.
subject >= $value
