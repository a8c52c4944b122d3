// True if the subject equals the value.
subject = $value
