// Equals the value.
subject = $value
