// True if the subject is the value or less.
subject <= $value
