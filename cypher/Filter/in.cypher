// Is one of the values.
subject IN $value
