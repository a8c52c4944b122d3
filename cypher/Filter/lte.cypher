// Is the value or less.
subject <= $value
