// True if the subject is one of the values.
subject IN $value
